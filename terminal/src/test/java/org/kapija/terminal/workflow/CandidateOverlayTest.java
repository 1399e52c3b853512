package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.inspection.AssessedCandidate;
import org.kapija.core.inspection.Basis;
import org.kapija.core.inspection.Candidate;
import org.kapija.core.inspection.DocumentStatus;
import org.kapija.core.inspection.Finger;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Judgement;
import org.kapija.core.inspection.NoDocumentReason;
import org.kapija.core.inspection.Officer;
import org.kapija.core.inspection.Opinion;
import org.kapija.core.inspection.Prior;
import org.kapija.core.inspection.Search;
import org.kapija.core.inspection.SearchAnswer;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.ListRoot.ListLimits;
import org.kapija.terminal.domain.Enrolment;

class CandidateOverlayTest {
    private static final String HERE = "0123456789abcdef";
    private static final Officer OFFICER = new Officer("RS-1042", Officer.Role.GUARD);
    private static final Alert MILA = TestList.alert(
            "RS-1",
            "X1",
            Map.of(
                    FingerPosition.RIGHT_INDEX, TestList.template(1, 1),
                    FingerPosition.LEFT_INDEX, TestList.template(2, 1)));

    private final ActiveList active = new ActiveList(
            new ListLimits(Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30)), InstantSource.system());
    private final AtomicReference<Inspection> present = new AtomicReference<>(Inspection.idle());
    private final CandidateOverlay overlays = new CandidateOverlay(present::get, active);

    @BeforeEach
    void listIsInUse() {
        active.replace(Enrolment.of(TestList.of(1, MILA), Gallery.empty()));
    }

    @Test
    void theFingerThatAgreesBestIsLaidOverItsOwn() {
        present.set(found(
                Basis.FINGERS,
                captured(FingerPosition.RIGHT_INDEX, TestList.template(1, 7)),
                captured(FingerPosition.LEFT_INDEX, TestList.template(9, 7))));
        var overlay = overlays.of(HERE, "RS-1").orElseThrow();
        assertThat(overlay.agreeing()).isGreaterThan(10);
        assertThat(overlay.svg()).startsWith("<svg").doesNotContain("RS-1", HERE);
    }

    @Test
    void nobodyElseIsDrawn() {
        assertThat(overlays.of(HERE, "RS-1")).as("nobody is here").isEmpty();
        var finger = captured(FingerPosition.RIGHT_INDEX, TestList.template(1, 7));
        present.set(found(Basis.FINGERS, finger));
        assertThat(overlays.of("ffffffff", "RS-1")).as("another inspection").isEmpty();
        assertThat(overlays.of(HERE, "RS-2")).as("no candidate").isEmpty();
        active.replace(Enrolment.of(TestList.of(2), Gallery.empty()));
        assertThat(overlays.of(HERE, "RS-1")).as("gone from the list").isEmpty();
    }

    @Test
    void beforeTheOfficersOwnJudgementThereIsNoPictureToSwayIt() {
        present.set(
                found(Basis.FINGERS, Optional.empty(), captured(FingerPosition.RIGHT_INDEX, TestList.template(1, 7))));
        assertThat(overlays.of(HERE, "RS-1")).isEmpty();
    }

    @Test
    void aCandidateByDocumentHasNoPicture() {
        present.set(found(Basis.DOCUMENT, captured(FingerPosition.RIGHT_INDEX, TestList.template(1, 7))));
        assertThat(overlays.of(HERE, "RS-1")).isEmpty();
    }

    private static Finger captured(FingerPosition position, Octets template) {
        return new Finger(
                position,
                Finger.State.CAPTURED,
                1,
                Optional.empty(),
                Optional.empty(),
                80,
                Optional.of(Sensitive.of(template)));
    }

    private static Inspection found(Basis basis, Finger... fingers) {
        return found(basis, Optional.of(new Opinion(OFFICER, Judgement.CANNOT_TELL, Sensitive.of(""))), fingers);
    }

    private static Inspection found(Basis basis, Optional<Opinion> judged, Finger... fingers) {
        var candidate = new Candidate(
                MILA.id(),
                MILA.owner(),
                MILA.kind(),
                Certainty.POSSIBLE,
                basis,
                2,
                1,
                new ComparisonScore(60),
                List.of(),
                MILA.action(),
                MILA.forbidden(),
                MILA.confirm(),
                false);
        var answer = new SearchAnswer(1, 2, 2, 100, 1, Freshness.FRESH, Duration.ZERO, List.of(candidate));
        return new Inspection.Open(
                new InspectionId(HERE),
                TestList.ISSUED,
                1,
                Optional.empty(),
                new DocumentStatus.None(NoDocumentReason.LOST),
                Optional.of("en"),
                List.of(fingers),
                new Search.Answered(
                        1, answer, List.of(new AssessedCandidate(candidate, true, judged, Optional.empty()))),
                new Prior.NotAsked(),
                false,
                Set.of(),
                Optional.empty());
    }
}
