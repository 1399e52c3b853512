package org.kapija.simulator.traveller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the specimens that Doc 9303 prints: parts 4, 5 and 6, 8th edition, appendix on construction. */
class MrzWriterTest {
    private static final PersonName ERIKSSON = new PersonName("Anna Maria Eriksson", "ERIKSSON", "ANNA MARIA");

    @Test
    void printsThePassportSpecimen() {
        assertThat(MrzWriter.lines(specimen(DocumentFormat.TD3, "P", "L898902C3", "ZE184226B")))
                .containsExactly(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    }

    @Test
    void printsTheLargerCardSpecimen() {
        assertThat(MrzWriter.lines(specimen(DocumentFormat.TD2, "I", "D23145890", "7")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSize(36))
                .first()
                .isEqualTo("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<");
        assertThat(MrzWriter.lines(specimen(DocumentFormat.TD2, "I", "D23145890", ""))
                        .get(1))
                .startsWith("D231458907UTO7408122F1204159<<<<<<<")
                .endsWith("6");
    }

    @Test
    void printsTheCardSpecimen() {
        assertThat(MrzWriter.lines(specimen(DocumentFormat.TD1, "I", "D23145890", "")))
                .containsExactly(
                        "I<UTOD231458907<<<<<<<<<<<<<<<",
                        "7408122F1204159UTO<<<<<<<<<<<6",
                        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    }

    @ParameterizedTest
    @CsvSource({"520727,3", "AB2134<<<,5", "HA672242<658022549601086<<<<<<<<<<<<<<0,8"})
    void computesTheCheckDigitsOfThePartThreeExamples(String field, char digit) {
        assertThat(MrzWriter.checkDigit(field)).isEqualTo(digit);
    }

    @Test
    void cutsALongNameButKeepsSomeOfTheGivenOne() {
        var name = new PersonName("x", "A".repeat(60), "BARBARA");
        assertThat(MrzWriter.lines(bearing(name, DocumentFormat.TD3)).getFirst())
                .hasSize(44)
                .endsWith("A<<B");
    }

    @Test
    void aSingleNameNeedsNoSecondIdentifier() {
        var name = new PersonName("Suharta", "SUHARTA", "");
        assertThat(MrzWriter.lines(bearing(name, DocumentFormat.TD1)).get(2)).isEqualTo("SUHARTA" + "<".repeat(23));
    }

    @Test
    void whoCarriesNothingHasNothingToPrint() {
        assertThatThrownBy(() -> MrzWriter.lines(Cast.of(1).member(Cast.UNDOCUMENTED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("t4 carries no document");
    }

    private static Traveller specimen(DocumentFormat format, String code, String number, String optional) {
        return bearer(ERIKSSON, new TravelDocument(format, code, "UTO", number, LocalDate.of(2012, 4, 15), optional));
    }

    private static Traveller bearing(PersonName name, DocumentFormat format) {
        return bearer(name, new TravelDocument(format, "P", "UTO", "D23145890", LocalDate.of(2012, 4, 15), ""));
    }

    private static Traveller bearer(PersonName name, TravelDocument document) {
        return new Traveller(
                "s1",
                name,
                "UTO",
                LocalDate.of(1974, 8, 12),
                Sex.FEMALE,
                "en",
                Optional.of(document),
                Hands.without(Set.copyOf(List.of())),
                1,
                "story.specimen");
    }
}
