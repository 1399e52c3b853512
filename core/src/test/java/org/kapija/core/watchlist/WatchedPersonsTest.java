package org.kapija.core.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.Agreement;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.name.Name;
import org.kapija.core.value.Sensitive;

class WatchedPersonsTest {
    private static final Alert GOJKO =
            Lists.named("RS-1", AlertKind.ARREST, Lists.person("Облаковић", "Гојко", "1979-11-02"));

    private static WatchedPersons watched(Alert... alerts) {
        return WatchedPersons.NONE.becoming(List.of(alerts));
    }

    private static PersonProbe probe(String name, String birth) {
        return new PersonProbe(
                Name.of(name), new Traits(BirthDate.read(birth).orElse(BirthDate.UNKNOWN), Sex.UNSPECIFIED, ""));
    }

    private static List<String> found(WatchedPersons persons, String name, String birth) {
        return persons.search(probe(name, birth)).stream()
                .map(found -> found.alert().value())
                .toList();
    }

    @Test
    void aPersonIsFoundInAnotherScriptThanTheAlert() {
        assertThat(found(watched(GOJKO), "OBLAKOVIC GOJKO", "1979-11-02")).containsExactly("RS-1");
    }

    @Test
    void aNamesakeBornOnAnotherDayIsNotFound() {
        assertThat(found(watched(GOJKO), "OBLAKOVIC GOJKO", "1991-03-14")).isEmpty();
    }

    @Test
    void somebodyElseBornOnThatDayIsNotFound() {
        assertThat(found(watched(GOJKO), "AL NARWAN SAMER", "1979-11-02")).isEmpty();
    }

    @Test
    void withoutADateOfBirthOnlyTheSameNameIsFound() {
        var person = Lists.person("OBLAKOVIC", "GOJKO", "");
        var dateless = Lists.about(
                "RS-1",
                AlertKind.ARREST,
                new Subject(person, List.of(new ListedDocument(Sensitive.of("A1"))), List.of()));
        assertThat(found(watched(dateless), "Гојко Облаковић", "1979-11-02")).containsExactly("RS-1");
        assertThat(found(watched(dateless), "OBRADOVIC GOJKO", "1979-11-02")).isEmpty();
        assertThat(found(watched(GOJKO), "OBRADOVIC GOJKO", "1979-11-02")).containsExactly("RS-1");
    }

    @Test
    void anAliasFindsThePersonToo() {
        var person = new PersonDescription(
                Optional.of(Sensitive.of("JOVANOVIĆ")),
                Optional.of(Sensitive.of("ANA")),
                List.of(Sensitive.of("Vesna Petrović")),
                Optional.of(Sensitive.of("1985")),
                Sensitive.of(Sex.FEMALE),
                Sensitive.of("SRB"));
        assertThat(found(watched(Lists.named("RS-2", AlertKind.ARREST, person)), "PETROVIC VESNA", "1985-04-01"))
                .containsExactly("RS-2");
    }

    @Test
    void theVictimNamedInAnAlertAboutADocumentIsNotFound() {
        var stolen = new Subject(
                GOJKO.subject().person(), List.of(new ListedDocument(Sensitive.of("018447209"))), List.of());
        var watched = watched(Lists.about("RS-1", AlertKind.LOST_DOCUMENT, stolen));
        assertThat(watched.size()).isZero();
        assertThat(found(watched, "OBLAKOVIC GOJKO", "1979-11-02")).isEmpty();
    }

    @Test
    void whoLeavesTheListIsNotFoundAnyMoreAndWhoComesIs() {
        var emina = Lists.named("BA-1", AlertKind.MISSING_ADULT, Lists.person("MAGLICIC", "EMINA", "1988-07-21"));
        var next = watched(GOJKO).becoming(List.of(emina));
        for (WatchedPersons list : List.of(next, next.settled())) {
            assertThat(list.size()).isEqualTo(1);
            assertThat(found(list, "OBLAKOVIC GOJKO", "1979-11-02")).isEmpty();
            assertThat(found(list, "MAGLICIC EMINA", "1988-07-21")).containsExactly("BA-1");
        }
    }

    @Test
    void anAlertThatWasCorrectedIsFoundByItsNewNameOnly() {
        var corrected = Lists.named("RS-1", AlertKind.ARREST, Lists.person("NEBELSTEIN", "JÖRG", "1979-11-02"));
        var next = watched(GOJKO).becoming(List.of(corrected));
        assertThat(found(next, "OBLAKOVIC GOJKO", "1979-11-02")).isEmpty();
        assertThat(found(next, "NEBELSTEIN JOERG", "1979-11-02")).containsExactly("RS-1");
    }

    @Test
    void aListThatNobodyLeftIsNotPackedAnew() {
        var watched = watched(GOJKO).becoming(List.of(GOJKO));
        assertThat(watched.settled()).isSameAs(watched);
    }

    @Test
    void whoHasManyAliasesPushesNobodyOut() {
        List<Sensitive<String>> aliases = IntStream.range(0, PersonDescription.ALIASES_MAX)
                .mapToObj(number -> Sensitive.of("Gojko " + "ABCDEFGHIJ".charAt(number / 10) + "anko "
                        + "ABCDEFGHIJ".charAt(number % 10) + "ovic Oblaković"))
                .toList();
        var many = new PersonDescription(
                Optional.of(Sensitive.of("Oblaković")),
                Optional.of(Sensitive.of("Gojko")),
                aliases,
                Optional.of(Sensitive.of("1979")),
                Sensitive.of(Sex.UNSPECIFIED),
                Sensitive.of(""));
        var alerts = new ArrayList<Alert>(List.of(GOJKO));
        IntStream.range(0, 200)
                .forEach(number ->
                        alerts.add(Lists.named("X-" + number, AlertKind.ARREST, Lists.person("Nebel", "Jo", "1950"))));
        alerts.add(Lists.named("RS-9", AlertKind.ARREST, many));
        assertThat(found(WatchedPersons.NONE.becoming(alerts), "OBLAKOVIC GOJKO ANKO", "1979-02-11"))
                .contains("RS-1", "RS-9");
    }

    @Test
    void aGermanIsAGermanByEitherCode() {
        var listed = new PersonDescription(
                Optional.of(Sensitive.of("Nebelstein")),
                Optional.of(Sensitive.of("Jörg")),
                List.of(),
                Optional.of(Sensitive.of("1979")),
                Sensitive.of(Sex.UNSPECIFIED),
                Sensitive.of("DEU"));
        var watched = watched(Lists.named("RS-3", AlertKind.ARREST, listed));
        var german = new PersonProbe(Name.of("NEBELSTEIN JOERG"), new Traits(BirthDate.ofYear(1979), Sex.MALE, "D"));
        assertThat(watched.search(german))
                .singleElement()
                .satisfies(found -> assertThat(found.why().nationality()).isEqualTo(Agreement.SAME));
    }

    @Test
    void nothingOfAPersonIsPrinted() {
        assertThat(watched(GOJKO).search(probe("OBLAKOVIC GOJKO", "1979-11-02")).toString() + GOJKO)
                .doesNotContainIgnoringCase("oblak", "облак", "gojko", "1979");
    }
}
