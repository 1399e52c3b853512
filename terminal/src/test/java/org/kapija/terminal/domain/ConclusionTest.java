package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.inspection.Basis;
import org.kapija.core.inspection.Candidate;
import org.kapija.core.inspection.DocumentStatus;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.Prior;
import org.kapija.core.inspection.Search;
import org.kapija.core.inspection.SearchAnswer;
import org.kapija.core.message.Message;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.core.watchlist.ListedDocument;
import org.kapija.core.watchlist.Lists;
import org.kapija.core.watchlist.PersonDescription;
import org.kapija.core.watchlist.Subject;
import org.kapija.core.watchlist.WatchList;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.traveller.MrzWriter;
import org.kapija.simulator.traveller.Traveller;

/** What number and name of a document bring up, where no finger was captured. */
class ConclusionTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Traveller GOJKO = Cast.of(1).member(Cast.LISTED);
    private static final PersonDescription NAME = Lists.person("Облаковић", "Гојко", "1979-11-02");
    private static final Alert BY_NAME = Lists.named("RS-1", AlertKind.DISCREET_CHECK, NAME);

    private static Enrolment enrolment(Alert... alerts) {
        var head = new ListHead(1, NOON, NOON.plus(Duration.ofDays(1)), Hash.of(Octets.ofHex("00")), 1, 1);
        return Enrolment.of(new WatchList(head, new ListRelease(1, NOON, List.of(alerts))), Gallery.empty());
    }

    private static Alert under(String id, AlertKind kind, PersonDescription person, String number) {
        return Lists.about(id, kind, new Subject(person, List.of(new ListedDocument(Sensitive.of(number))), List.of()));
    }

    private static List<Candidate> candidates(Instant now, Enrolment enrolment) {
        return answer(now, enrolment, Optional.empty()).candidates();
    }

    private static SearchAnswer answer(Instant now, Enrolment enrolment, Optional<Identification> fingers) {
        var lines = Sensitive.of(MrzWriter.lines(GOJKO));
        var read = (Observation.DocumentRead) new DocumentInterpretation(InstantSource.fixed(NOON)).of(lines);
        var inspection = new Inspection.Open(
                new InspectionId("0123456789abcdef"),
                NOON,
                1,
                Optional.empty(),
                new DocumentStatus.Read(read.document()),
                Optional.of("en"),
                List.of(),
                new Search.Running(1),
                new Prior.NotAsked(),
                false,
                Set.of(),
                Optional.empty());
        return Conclusion.of(enrolment, Freshness.FRESH, inspection, fingers, now, Duration.ZERO);
    }

    private static List<Candidate> candidates(Alert... alerts) {
        return candidates(NOON, enrolment(alerts));
    }

    @Test
    void aNameInAnotherScriptIsPossibleAndSaysWhy() {
        assertThat(candidates(BY_NAME)).singleElement().satisfies(candidate -> {
            assertThat(candidate.alert()).isEqualTo(BY_NAME.id());
            assertThat(candidate.basis()).isEqualTo(Basis.NAME);
            assertThat(candidate.certainty()).isEqualTo(Certainty.POSSIBLE);
            assertThat(candidate.discreet()).isTrue();
            assertThat(candidate.evidence())
                    .contains(Message.of("person.name.variant", "words", "2"), Message.of("person.birth.equal"));
            assertThat(candidate.toString()).doesNotContainIgnoringCase("oblak", "облак");
        });
    }

    @Test
    void numberAndNameOfOneAlertAreOneCandidateByItsNumber() {
        var both = under("RS-2", AlertKind.ARREST, NAME, GOJKO.papers().number());
        assertThat(candidates(BY_NAME, both))
                .extracting(candidate -> candidate.alert().value(), Candidate::basis)
                .containsExactly(tuple("RS-2", Basis.DOCUMENT), tuple("RS-1", Basis.NAME));
        assertThat(candidates(both).getFirst().evidence())
                .startsWith(Message.of("number.likeness.exact"))
                .contains(Message.of("person.birth.equal"));
    }

    @Test
    void theOwnerOfAStolenDocumentIsNotFoundByName() {
        assertThat(candidates(under("RS-3", AlertKind.LOST_DOCUMENT, NAME, "AB1234567")))
                .isEmpty();
    }

    @Test
    void anExpiredAlertIsNotFoundByNameOrNumber() {
        var enrolled = enrolment(
                BY_NAME, under("RS-2", AlertKind.ARREST, NAME, GOJKO.papers().number()));
        assertThat(candidates(Lists.EXPIRY, enrolled)).isEmpty();
    }

    @Test
    void alertsThatHaveExpiredTakeNobodysPlace() {
        var alerts = Stream.concat(
                IntStream.range(0, 2 * Conclusion.NAMED_MAX)
                        .mapToObj(number -> Lists.until(Lists.named("RS-0" + number, AlertKind.ARREST, NAME), NOON)),
                Stream.of(BY_NAME));
        assertThat(candidates(alerts.toArray(Alert[]::new)))
                .extracting(Candidate::alert)
                .containsExactly(BY_NAME.id());
    }

    @Test
    void namesakesWithoutADateTakeNobodysPlace() {
        var elsewhere = new PersonDescription(
                NAME.surname(), NAME.given(), List.of(), Optional.empty(), NAME.sex(), Sensitive.of("UTO"));
        var alerts = Stream.concat(
                IntStream.range(0, 2 * Conclusion.NAMED_MAX)
                        .mapToObj(number -> under("RS-0" + number, AlertKind.ARREST, elsewhere, "X" + number)),
                Stream.of(Lists.named("RS-1", AlertKind.ARREST, Lists.person("OBLAKOVIQ", "GOIKO", "1979-11-02"))));
        assertThat(candidates(alerts.toArray(Alert[]::new)))
                .extracting(candidate -> candidate.alert().value())
                .containsExactly("RS-1");
    }

    @Test
    void noMoreAreBroughtUpThanSomebodyLooksAt() {
        var alerts = IntStream.range(0, 4 * Conclusion.NAMED_MAX)
                .mapToObj(number -> Lists.named("RS-" + number, AlertKind.ARREST, NAME));
        var shown = candidates(alerts.toArray(Alert[]::new));
        assertThat(shown).hasSize(Conclusion.NAMED_MAX);
        assertThat(shown.getLast().evidence()).last().satisfies(more -> {
            assertThat(more.key()).isEqualTo("person.more-alerts");
            assertThat(Integer.parseInt(more.arguments().get("count"))).isPositive();
        });
        assertThat(shown.subList(0, Conclusion.NAMED_MAX - 1)).noneMatch(ConclusionTest::saysMore);
    }

    @Test
    void asManyAsAreShownSayNothingOfMore() {
        var alerts = IntStream.range(0, Conclusion.NAMED_MAX)
                .mapToObj(number -> Lists.named("RS-" + number, AlertKind.ARREST, NAME));
        assertThat(candidates(alerts.toArray(Alert[]::new)))
                .hasSize(Conclusion.NAMED_MAX)
                .noneMatch(ConclusionTest::saysMore);
    }

    private static boolean saysMore(Candidate candidate) {
        return candidate.evidence().stream().anyMatch(said -> said.key().equals("person.more-alerts"));
    }

    @Test
    void theFingersOfAnExpiredAlertLeaveNoTraceInTheOdds() {
        var gone = Lists.until(under("RS-2", AlertKind.ARREST, PersonDescription.NONE, "X1"), NOON);
        var fingers = new org.kapija.core.fingerprint.Candidate(
                "RS-2", new ComparisonScore(200), Certainty.STRONG, 1, 1, 1e-6);
        var found = Optional.of(new Identification(List.of(fingers), 1, 1, 1));
        var valid = answer(NOON.minusSeconds(1), enrolment(gone), found);
        assertThat(valid.candidates()).hasSize(1);
        assertThat(valid.oneFalseAlarmIn()).isEqualTo(1_000_000);
        var expired = answer(NOON, enrolment(gone), found);
        assertThat(expired.candidates()).isEmpty();
        assertThat(expired.oneFalseAlarmIn()).isEqualTo(SearchAnswer.CROSSINGS_PER_ALARM);
    }

    @Test
    void aListThatFollowsIsSearchedForItsOwnPersons() {
        var first = enrolment(BY_NAME);
        var next = new ListRelease(1, NOON, List.of(Lists.canary()));
        var after = Enrolment.of(new WatchList(first.list().head(), next), first);
        assertThat(candidates(NOON, after)).isEmpty();
        assertThat(candidates(NOON, first)).hasSize(1);
    }
}
