package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.inspection.Counter.GUARD;
import static org.kapija.core.inspection.Counter.adult;
import static org.kapija.core.inspection.Counter.aged;
import static org.kapija.core.inspection.Counter.passport;
import static org.kapija.core.inspection.Counter.template;
import static org.kapija.core.inspection.Counter.wanted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.message.Message;

class FingersTest {
    private static Counter capturing() {
        return new Counter().read(passport(adult())).informed();
    }

    private static Finger finger(Counter counter, int at) {
        return counter.open().fingers().get(at);
    }

    @Test
    void fingersAreWantedOneAfterTheOther() {
        var counter = capturing();
        assertThat(counter.open().wanted().map(Finger::position)).contains(FingerPosition.RIGHT_INDEX);
        counter.finger(80);
        assertThat(counter.open().wanted().map(Finger::position)).contains(FingerPosition.RIGHT_MIDDLE);
        assertThat(finger(counter, 0).state()).isEqualTo(Finger.State.CAPTURED);
    }

    @Test
    void afterThreePoorTriesTheBestIsKeptAndFlagged() {
        var counter = capturing().finger(20).finger(35).finger(10);
        assertThat(finger(counter, 0).state()).isEqualTo(Finger.State.POOR);
        assertThat(finger(counter, 0).template()).contains(template(35));
        assertThat(finger(counter, 0).quality()).isEqualTo(35);
        assertThat(counter.open().wanted().map(Finger::position)).contains(FingerPosition.RIGHT_MIDDLE);
    }

    @Test
    void threeTriesWithoutAPrintAreAnOrdinaryCase() {
        var counter = capturing();
        for (int tries = 0; tries < 3; tries++) {
            counter.observe(
                    new Observation.FingerTimedOut(counter.open().capture().orElseThrow()));
        }
        assertThat(finger(counter, 0).state()).isEqualTo(Finger.State.NOT_CAPTURED);
        assertThat(finger(counter, 0).reason()).isEmpty();
    }

    @Test
    void aPoorTryTellsWhatWouldHelp() {
        var counter = capturing();
        counter.observe(new Observation.FingerTooPoor(counter.open().capture().orElseThrow(), 5, Instruction.WET));
        assertThat(finger(counter, 0).instruction()).contains(Instruction.WET);
        assertThat(counter.open().capture()).contains(new Capture(counter.open().id(), FingerPosition.RIGHT_INDEX, 2));
    }

    @ParameterizedTest
    @EnumSource
    void anyFingerMayBeSkippedAndNobodyIsTheWorseForIt(FingerReason reason) {
        var counter = capturing();
        for (FingerPosition position : LegalProfile.EURODAC_2024.fingers()) {
            counter.command(given -> new Command.SkipFinger(given, position, reason));
        }
        counter.answered().command(given -> new Command.Decide(given, Choice.PASS));
    }

    @Test
    void theSearchStartsWhenTheLastFingerIsSettled() {
        var counter = capturing().finger(80).finger(80).finger(80);
        assertThat(counter.open().step()).isEqualTo(Step.FINGERS);
        counter.finger(80);
        assertThat(counter.open().search()).isEqualTo(new Search.Running(1));
    }

    @Test
    void aPoorFingerMayBeTriedOnceMoreAndTheSearchIsDoneAnew() {
        var counter = capturing()
                .finger(20)
                .finger(20)
                .finger(20)
                .finger(80)
                .finger(80)
                .finger(80)
                .answered();
        counter.command(given -> new Command.RetryFinger(given, FingerPosition.RIGHT_INDEX));
        assertThat(counter.open().step()).isEqualTo(Step.FINGERS);
        counter.finger(90);
        assertThat(finger(counter, 0).state()).isEqualTo(Finger.State.CAPTURED);
        assertThat(counter.open().search()).isEqualTo(new Search.Running(2));
    }

    @Test
    void aNewTryDoesNotMakeACandidateVanish() {
        var counter = capturing()
                .finger(20)
                .finger(20)
                .finger(20)
                .finger(80)
                .finger(80)
                .finger(80)
                .answered(wanted());
        assertThat(counter.refused(given -> new Command.RetryFinger(given, FingerPosition.RIGHT_INDEX))
                        .rule())
                .isEqualTo(Rule.STEP);
    }

    @Test
    void aCandidateOfPoorFingersNeedsAnExpert() {
        var counter = capturing()
                .finger(20)
                .finger(20)
                .finger(20)
                .finger(80)
                .finger(80)
                .finger(80)
                .answered(wanted());
        assertThat(counter.open().candidates().getFirst().needsExpert()).isTrue();
    }

    @Test
    void nothingIsCapturedBeforeTheTravellerIsInformed() {
        var counter = new Counter().read(passport(adult()));
        assertThat(counter.open().capture()).isEmpty();
        var forced = new Capture(counter.open().id(), FingerPosition.RIGHT_INDEX, 1);
        var decision = counter.offer(new Observation.FingerCaptured(forced, 90, Instruction.NONE, template(1)));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(Rule.S7));
    }

    @Test
    void aLateFingerNeverGoesToTheNextTraveller() {
        var counter = capturing();
        var late = new Observation.FingerCaptured(
                counter.open().capture().orElseThrow(), 90, Instruction.NONE, template(1));
        counter.command(given -> new Command.Abandon(given, Counter.LEFT))
                .read(passport(adult()))
                .informed();
        assertThat(counter.offer(late)).isInstanceOf(Decision.Refused.class);
        assertThat(finger(counter, 0).template()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"eurodac-2024,5,false", "eurodac-2024,6,true", "eurodac-2013,13,false", "eurodac-2013,14,true"})
    void theProfileSaysFromWhatAgeFingersAreCaptured(String profile, int age, boolean captured) {
        var counter = new Counter(LegalProfile.named(profile).orElseThrow())
                .read(passport(aged(age)))
                .informed();
        assertThat(counter.open().capture().isPresent()).isEqualTo(captured);
    }

    @Test
    void anUncertainBirthDateThatTouchesTheLimitMeansNoCapture() {
        var year = Optional.of(new BirthInterval(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        assertThat(new Counter().read(passport(year)).informed().open().capture())
                .isEmpty();
        assertThat(new Counter()
                        .read(passport(Optional.empty()))
                        .informed()
                        .open()
                        .capture())
                .isEmpty();
    }

    @Test
    void belowTheLimitTheDevicePathIsRefusedToo() {
        var counter = new Counter().read(passport(aged(4))).informed();
        var forced = new Capture(counter.open().id(), FingerPosition.RIGHT_INDEX, 1);
        var decision = counter.offer(new Observation.FingerCaptured(forced, 90, Instruction.NONE, template(1)));
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.refusal().rule()).isEqualTo(Rule.S3);
            assertThat(refused.refusal().article()).contains("Regulation (EU) 2024/1358, Art. 14");
            assertThat(refused.refusal().message()).isEqualTo(Message.of("refusal.below-age", "age", "6"));
        });
    }

    @Test
    void aSmallChildIsSearchedForByDocumentAlone() {
        var counter = new Counter().read(passport(aged(4))).informed();
        assertThat(counter.open().search()).isEqualTo(new Search.Running(1));
        counter.answered();
        assertThat(Verdict.of(counter.open()))
                .isEqualTo(new Verdict(Verdict.Colour.CLEAR, List.of(Message.of("verdict.below-age"))));
    }

    @Test
    void aChildsCandidateNeedsAnExpert() {
        for (int age : new int[] {10, 17}) {
            var counter =
                    new Counter().read(passport(aged(age))).informed().hand().answered(wanted());
            assertThat(counter.open().candidates().getFirst().needsExpert())
                    .as("age %s", age)
                    .isTrue();
        }
        var grown = new Counter().read(passport(aged(18))).informed().hand().answered(wanted());
        assertThat(grown.open().candidates().getFirst().needsExpert()).isFalse();
    }

    @Test
    void whoeverHasNoDocumentMayBeAChild() {
        var counter = new Counter().command(given -> new Command.NoDocument(given, NoDocumentReason.NONE));
        counter.informed().hand().answered(wanted());
        assertThat(counter.open().candidates().getFirst().needsExpert()).isTrue();
    }

    @Test
    void aFingerOutsideTheSequenceIsUnknown() {
        var refusal = capturing()
                .refused(GUARD, given -> new Command.SkipFinger(given, FingerPosition.LEFT_THUMB, FingerReason.WORN));
        assertThat(refusal.rule()).isEqualTo(Rule.UNKNOWN);
    }
}
