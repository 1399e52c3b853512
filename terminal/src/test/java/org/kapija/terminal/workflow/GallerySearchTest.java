package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.PaintedFinger;
import org.kapija.core.inspection.Basis;
import org.kapija.core.inspection.DocumentStatus;
import org.kapija.core.inspection.Finger;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.Prior;
import org.kapija.core.inspection.Search;
import org.kapija.core.inspection.SearchAnswer;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.ListRoot.ListLimits;
import org.kapija.terminal.domain.Enrolment;

class GallerySearchTest {
    private static final ListLimits LIMITS =
            new ListLimits(Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30));

    /** Fingers take long to grow: one touch of each as it is listed, another as it is captured. */
    private static final Octets LISTED = TestList.template(1, 10);

    private static final Octets LISTED_SECOND = TestList.template(2, 20);
    private static final Octets LISTED_OTHER = TestList.template(5, 50);
    private static final Octets CAPTURED = TestList.template(1, 101);
    private static final Octets CAPTURED_SECOND = TestList.template(2, 102);
    private static final Octets STRANGER = TestList.template(77, 177);

    private final BlockingQueue<Observation> answers = new LinkedBlockingQueue<>();
    private Instant now = TestList.ISSUED.plusSeconds(60);
    private final BreakingClock clock = new BreakingClock();
    private final ActiveList active = new ActiveList(LIMITS, clock);
    private final GallerySearch search = new GallerySearch(active, clock, answers::add, OddsWatchTest.watch(_ -> {}));

    /** A clock as it ought to be, until it fails in the midst of a search. */
    private final class BreakingClock implements InstantSource {
        private final long asking = Thread.currentThread().threadId();
        private volatile boolean broken;

        void breaks() {
            broken = true;
        }

        @Override
        public Instant instant() {
            if (broken && Thread.currentThread().threadId() != asking) {
                throw new IllegalStateException("the clock is broken");
            }
            return now;
        }
    }

    @AfterEach
    void end() {
        search.close();
    }

    @Test
    void fingersOnTheListAreFoundAndTheWholeGalleryIsCovered() throws Exception {
        use(1, Map.of(FingerPosition.RIGHT_INDEX, LISTED, FingerPosition.RIGHT_MIDDLE, LISTED_SECOND));
        var inspection = inspection(
                "", finger(FingerPosition.RIGHT_INDEX, CAPTURED), finger(FingerPosition.RIGHT_MIDDLE, CAPTURED_SECOND));
        search.prepare(inspection);
        var answer = ask(inspection);
        assertThat(answer.covered()).isEqualTo(1);
        assertThat(answer.freshness()).isEqualTo(Freshness.FRESH);
        assertThat(answer.provesAbsence()).isTrue();
        assertThat(answer.compared()).isEqualTo(2);
        var best = answer.candidates().getFirst();
        assertThat(best.alert().value()).isEqualTo("RS-1");
        assertThat(best.certainty()).isIn(Certainty.STRONG, Certainty.PROBABLE);
    }

    @Test
    void aFingerKeptWithBothTemplatesIsFoundWhereTheOriginalAloneIsNot() throws Exception {
        use(
                1,
                Map.of(
                        FingerPosition.RIGHT_INDEX,
                        PaintedFinger.of(PaintedFinger.WEAK).template(1).cbor()));
        var kept = ((Extraction.Extracted) Extraction.twofold(PaintedFinger.weak())).templates();
        var seenOnce = ask(inspection(
                "", finger(FingerPosition.RIGHT_INDEX, kept.original().cbor())));
        assertThat(seenOnce.candidates()).isEmpty();
        var seenTwice = ask(inspection("", finger(FingerPosition.RIGHT_INDEX, kept.octets())));
        assertThat(seenTwice.candidates()).hasSize(1);
    }

    @Test
    void strangersFingersRaiseNobody() throws Exception {
        use(1, Map.of(FingerPosition.RIGHT_INDEX, LISTED));
        var answer = ask(inspection("", finger(FingerPosition.RIGHT_INDEX, STRANGER)));
        assertThat(answer.candidates()).isEmpty();
        assertThat(answer.provesAbsence()).isTrue();
    }

    @Test
    void withoutAListNothingIsCovered() throws Exception {
        var answer = ask(inspection("", finger(FingerPosition.RIGHT_INDEX, CAPTURED)));
        assertThat(answer.covered()).isZero();
        assertThat(answer.freshness()).isEqualTo(Freshness.NONE);
        assertThat(answer.provesAbsence()).isFalse();
    }

    @Test
    void aHoleInTheGalleryLowersTheCoverage() throws Exception {
        use(1, Map.of(FingerPosition.RIGHT_INDEX, LISTED, FingerPosition.LEFT_INDEX, Octets.ofHex("00112233")));
        var answer = ask(inspection("", finger(FingerPosition.RIGHT_INDEX, STRANGER)));
        assertThat(answer.covered()).isLessThan(1);
        assertThat(answer.provesAbsence()).isFalse();
    }

    @Test
    void aDocumentNumberAloneIsPossibleAndNoMore() throws Exception {
        use(1, Map.of(FingerPosition.RIGHT_INDEX, LISTED));
        var answer = ask(inspection("L898902C3"));
        assertThat(answer.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.basis()).isEqualTo(Basis.DOCUMENT);
            assertThat(candidate.certainty()).isEqualTo(Certainty.POSSIBLE);
        });
        assertThat(answer.provesAbsence()).as("no finger was compared").isFalse();
    }

    @Test
    void beyondTheLeaseDocumentsAreSearchedAndFingersAreNot() throws Exception {
        use(1, Map.of(FingerPosition.RIGHT_INDEX, LISTED));
        now = now.plus(Duration.ofDays(31));
        var answer = ask(inspection("L898902C3", finger(FingerPosition.RIGHT_INDEX, CAPTURED)));
        assertThat(answer.freshness()).isEqualTo(Freshness.LOCKED);
        assertThat(answer.covered()).isZero();
        assertThat(answer.candidates())
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.basis()).isEqualTo(Basis.DOCUMENT));
    }

    @Test
    void aFingerPreparedWithAnOldListIsComparedWithTheNewOne() throws Exception {
        use(1, Map.of(FingerPosition.RIGHT_INDEX, LISTED_OTHER));
        var inspection = inspection("", finger(FingerPosition.RIGHT_INDEX, CAPTURED));
        search.prepare(inspection);
        use(2, Map.of(FingerPosition.RIGHT_INDEX, LISTED));
        var answer = ask(inspection);
        assertThat(answer.list()).isEqualTo(2);
        assertThat(answer.candidates())
                .extracting(found -> found.alert().value())
                .containsExactly("RS-2");
    }

    @Test
    void aNumberInOtherLettersThanLatinIsANumberOfItsOwn() {
        var list = TestList.of(1, TestList.alert("RS-1", "ЖЗ-ШЂ", Map.of()), TestList.alert("RS-2", "AB-1", Map.of()));
        var enrolment = Enrolment.of(list, Gallery.empty());
        assertThat(enrolment.onDocument(numbered("жз шђ")))
                .extracting(found -> found.alert().id().value())
                .containsExactly("RS-1");
        for (String other : List.of("", "<<", "ЏЉ", "L898902C3")) {
            assertThat(enrolment.onDocument(numbered(other))).as(other).isEmpty();
        }
    }

    @Test
    void aSearchThatFailsIsSaidSo() throws Exception {
        use(1, Map.of(FingerPosition.RIGHT_INDEX, LISTED));
        clock.breaks();
        search.start(inspection("L898902C3"), 3);
        assertThat(answers.poll(30, TimeUnit.SECONDS))
                .isEqualTo(new Observation.SearchFailed(
                        new InspectionId("0123456789abcdef"), 3, Message.of("search.failed")));
    }

    @Test
    void anExpiredAlertIsNotShown() throws Exception {
        use(1, Map.of(FingerPosition.RIGHT_INDEX, LISTED));
        now = Instant.parse("2099-01-01T00:00:00Z");
        assertThat(ask(inspection("L898902C3")).candidates()).isEmpty();
    }

    @Test
    void aFingerInBothListsIsPreparedOnce() {
        var fingers = Map.of(FingerPosition.RIGHT_INDEX, LISTED);
        var first = Enrolment.of(TestList.of(1, TestList.alert("RS-1", "A1", fingers)), Gallery.empty());
        var second = Enrolment.of(TestList.of(2, TestList.alert("RS-1", "A1", fingers)), first.gallery());
        assertThat(second.gallery().referencesOf("RS-1").getFirst().template())
                .isSameAs(first.gallery().referencesOf("RS-1").getFirst().template());
    }

    private void use(long number, Map<FingerPosition, Octets> fingers) {
        active.replace(Enrolment.of(
                TestList.of(number, TestList.alert("RS-" + number, "L898902C3", fingers)),
                active.enrolment().map(Enrolment::gallery).orElse(Gallery.empty())));
    }

    private SearchAnswer ask(Inspection.Open inspection) throws InterruptedException {
        search.start(inspection, 1);
        var observation = Objects.requireNonNull(answers.poll(30, TimeUnit.SECONDS));
        assertThat(observation).isInstanceOf(Observation.SearchAnswered.class);
        return ((Observation.SearchAnswered) observation).answer();
    }

    private static Finger finger(FingerPosition position, Octets template) {
        return new Finger(
                position,
                Finger.State.CAPTURED,
                1,
                Optional.empty(),
                Optional.empty(),
                80,
                Optional.of(Sensitive.of(template)));
    }

    private static TravelDocument.Fields numbered(String number) {
        var nothing = Sensitive.of("");
        return new TravelDocument.Fields("P", "UTO", Sensitive.of(number), nothing, nothing, "UTO", nothing, "", "");
    }

    private static Inspection.Open inspection(String number, Finger... fingers) {
        var document = new TravelDocument("TD3", numbered(number), Optional.empty(), Map.of(), List.of());
        return new Inspection.Open(
                new InspectionId("0123456789abcdef"),
                TestList.ISSUED,
                1,
                Optional.empty(),
                new DocumentStatus.Read(document),
                Optional.of("en"),
                List.of(fingers),
                new Search.NotStarted(0),
                new Prior.NotAsked(),
                false,
                Set.of(),
                Optional.empty());
    }
}
