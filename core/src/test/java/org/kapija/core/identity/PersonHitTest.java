package org.kapija.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.name.Name;
import org.kapija.core.identity.name.NameProbe;
import org.kapija.core.message.Catalogue;
import org.kapija.core.message.Message;

class PersonHitTest {
    private static final Map<String, String> ENGLISH = Catalogue.read("en");

    @Test
    void aNameAloneIsNeverMoreThanPossible() {
        assertThat(hit("Marko Petrović", Traits.UNKNOWN, born("1970-03-02")).likelihood())
                .isEqualTo(Likelihood.POSSIBLE);
        assertThat(hit("Marko Petrović", born("1970"), born("1970-03-02")).likelihood())
                .isEqualTo(Likelihood.POSSIBLE);
        var name = new NameProbe(Name.of("A B")).to(Name.of("A B"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonHit(
                        1, 1, Likelihood.PROBABLE, name, BirthEvidence.UNKNOWN, Agreement.SAME, Agreement.SAME));
    }

    @Test
    void aDayOfBirthMakesANameProbableAndAnotherDayUnlikely() {
        assertThat(hit("Marko Petrović", born("1970-03-02"), born("1970-03-02")).likelihood())
                .isEqualTo(Likelihood.PROBABLE);
        assertThat(hit("Marko Petrović", born("1970-03-02"), born("1988-11-21")).likelihood())
                .isEqualTo(Likelihood.NONE);
        assertThat(hit("Ana Kos", born("1970-03-02"), born("1970-03-02")).likelihood())
                .isEqualTo(Likelihood.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-03-02, 1970-03-02, EQUAL",
        "1970-03-02, 1970-02-03, SWAPPED",
        "1970-03-02, 1978-03-02, ONE_DIGIT",
        "1970-03-02, 1970, PARTIAL",
        "1970-03, 1970-03-02, PARTIAL",
        "1970, 1970, PARTIAL",
        "1970, 1971-05-05, NEXT_YEAR",
        "1970-03, 1970-04-01, DIFFERENT",
        "1970-03-02, 1981-03-09, DIFFERENT"
    })
    void datesOfBirthSayWhatTheyHaveInCommon(String one, String other, BirthEvidence expected) {
        assertThat(BirthEvidence.of(date(one), date(other))).isEqualTo(expected);
        assertThat(BirthEvidence.of(date(other), date(one))).isEqualTo(expected);
        assertThat(BirthEvidence.of(date(one), BirthDate.UNKNOWN)).isEqualTo(BirthEvidence.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"1970-13-02", "1970-02-30", "70-01-01", "1970-2", "x", "1970-00-05", "3000"})
    void whatIsNoDateIsNotRead(String text) {
        assertThat(BirthDate.read(text)).isEmpty();
    }

    @Test
    void aDateGrowsInItsPackedForm() {
        var dates = List.of("1969", "1970", "1970-01-01", "1970-01-02", "1970-02", "1970-12-31", "1971");
        assertThat(dates.stream().map(PersonHitTest::date).map(BirthDate::packed))
                .isSorted();
        assertThat(dates.stream().map(PersonHitTest::date))
                .allSatisfy(
                        date -> assertThat(BirthDate.ofPacked(date.packed())).isEqualTo(date));
    }

    @Test
    void everyHitIsExplainedInSentencesOfTheCatalogue() {
        var probe = new Traits(date("1970-03-02"), Sex.MALE, "SRB");
        var reference = new Traits(date("1970-02-03"), Sex.FEMALE, "BIH");
        var hit = PersonHit.of(
                1, new NameProbe(Name.of("M. Petrovich Jose")).to(Name.of("Марко Петровић")), probe, reference);
        assertThat(Explanation.of(hit))
                .containsExactly(
                        Message.of("person.name.variant", "words", "1"),
                        Message.of("person.name.initial", "words", "1"),
                        Message.of("person.name.missing", "words", "1"),
                        Message.of("person.birth.swapped"),
                        Message.of("person.sex.different"),
                        Message.of("person.nationality.different"));
        assertThat(Explanation.of(hit))
                .allSatisfy(sentence -> assertThat(ENGLISH).containsKey(sentence.key()));
        for (BirthEvidence evidence : BirthEvidence.values()) {
            assertThat(ENGLISH).containsKey(evidence.message().key());
        }
        for (Likelihood likelihood : Likelihood.values()) {
            assertThat(ENGLISH).containsKey(likelihood.message().key());
        }
    }

    private static PersonHit hit(String name, Traits probe, Traits reference) {
        return PersonHit.of(7, new NameProbe(Name.of(name)).to(Name.of("Marko Petrović")), probe, reference);
    }

    private static Traits born(String date) {
        return new Traits(date(date), Sex.UNSPECIFIED, "");
    }

    private static BirthDate date(String text) {
        return BirthDate.read(text).orElseThrow();
    }
}
