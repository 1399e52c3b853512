package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;

class DocumentInterpretationTest {
    /** The specimen of ICAO Doc 9303-4, Appendix B. */
    private static final List<String> SPECIMEN =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    private final DocumentInterpretation interpretation =
            new DocumentInterpretation(InstantSource.fixed(Instant.parse("2026-11-01T12:00:00Z")));

    @Test
    void aSpecimenGivesItsFieldsAndTheVerdictOfEachLayer() {
        var document = read(SPECIMEN);
        assertThat(document.format()).isEqualTo("TD3");
        assertThat(document.fields().surname().reveal()).isEqualTo("ERIKSSON");
        assertThat(document.fields().given().reveal()).isEqualTo("ANNA MARIA");
        assertThat(document.fields().birth().reveal()).isEqualTo("1974-08-12");
        assertThat(document.fields().sex()).isEqualTo("F");
        assertThat(document.fields().expiry()).isEqualTo("2012-04-15");
        assertThat(document.verdict(Layer.INTACT)).isEqualTo(LayerVerdict.PASSED);
        assertThat(document.verdict(Layer.IN_DATE)).isEqualTo(LayerVerdict.FAILED);
        assertThat(document.verdict(Layer.CHIP_GENUINE)).isEqualTo(LayerVerdict.NOT_DONE);
    }

    @Test
    void aWrongCheckDigitIsAFindingAndNotAForgery() {
        var document = read(List.of(SPECIMEN.get(0), SPECIMEN.get(1).replace("L898902C36", "L898902C37")));
        assertThat(document.verdict(Layer.READ)).isEqualTo(LayerVerdict.PASSED);
        assertThat(document.verdict(Layer.INTACT)).isEqualTo(LayerVerdict.FAILED);
        assertThat(document.findings()).extracting("key").contains("mrz.check-digit");
    }

    @Test
    void anUnknownDayOfBirthIsAMonthAndAnUnknownMonthAYear() {
        assertThat(read(List.of(SPECIMEN.get(0), SPECIMEN.get(1).replace("7408122", "7408<<7")))
                        .birth()
                        .orElseThrow()
                        .latest())
                .isEqualTo(LocalDate.of(1974, 8, 31));
        var year = read(List.of(SPECIMEN.get(0), SPECIMEN.get(1).replace("7408122", "08<<<<4")));
        assertThat(year.fields().birth().reveal()).isEqualTo("2008");
        assertThat(year.birth().orElseThrow().latest())
                .as("doubt favours the child")
                .isEqualTo(LocalDate.of(2008, 12, 31));
    }

    @Test
    void aDateOfBirthThatIsInDoubtClaimsNoAge() {
        assertThat(read(born("7408122")).birth()).isPresent();
        assertThat(read(born("7408123")).birth()).as("wrong check digit").isEmpty();
        assertThat(read(born("1208122")).birth())
                .as("a child of 14, or a grown-up misread")
                .isEmpty();
        assertThat(read(born("74O8122")).birth()).as("a letter in the date").isEmpty();
        assertThat(read(born("74\u041e8122")).birth()).as("a Cyrillic letter").isEmpty();
    }

    private static List<String> born(String date) {
        return List.of(SPECIMEN.get(0), SPECIMEN.get(1).replace("7408122", date));
    }

    @Test
    void aVisaOrADrivingLicenceIsNotTakenForTheTravelDocument() {
        assertThat(reasons(
                        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"))
                .containsExactly("mrz.visa");
        assertThat(reasons("ABC123I<<", "FACHE123456789001<<700102<<<<<", "ROSSI<<LARA<MIA<<<<<<<<<<<<<<<"))
                .containsExactly("mrz.driving-licence");
    }

    private List<String> reasons(String... lines) {
        return interpretation.of(Sensitive.of(List.of(lines))) instanceof Observation.DocumentUnreadable unreadable
                ? unreadable.findings().stream().map(Message::key).toList()
                : List.of();
    }

    @Test
    void aDocumentWithoutADateOfExpiryIsNotSaidToBeOutOfDate() {
        var document = read(List.of("IDFRADUBOIS<DE<LA<TOUR<<<<<<<<123456", "0606123456784MARIE<<CLAIRE<7102039F8"));
        assertThat(document.format()).isEqualTo("FRA_ID_1988");
        assertThat(document.fields().expiry()).isEmpty();
        assertThat(document.verdict(Layer.IN_DATE)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
    }

    @Test
    void linesOfNoFormatAreAnUnreadableDocument() {
        assertThat(interpretation.of(Sensitive.of(List.of("HELLO", "WORLD"))))
                .isInstanceOfSatisfying(
                        Observation.DocumentUnreadable.class,
                        unreadable -> assertThat(unreadable.findings())
                                .extracting("key")
                                .containsExactly("mrz.wrong-shape"));
    }

    private TravelDocument read(List<String> lines) {
        var observation = interpretation.of(Sensitive.of(lines));
        assertThat(observation).isInstanceOf(Observation.DocumentRead.class);
        return ((Observation.DocumentRead) observation).document();
    }
}
