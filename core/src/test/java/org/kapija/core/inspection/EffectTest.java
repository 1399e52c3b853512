package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.inspection.Counter.adult;
import static org.kapija.core.inspection.Counter.passport;
import static org.kapija.core.inspection.Counter.searching;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.fingerprint.PaintedFinger;
import org.kapija.core.fingerprint.Templates;
import org.kapija.core.value.Sensitive;

class EffectTest {
    @Test
    void informingStartsTheFirstCapture() {
        var counter = new Counter().read(passport(adult())).informed();
        assertThat(counter.owed())
                .contains(new Effect.StartCapture(new Capture(counter.open().id(), FingerPosition.RIGHT_INDEX, 1)));
    }

    @Test
    void theNextTryIsStartedAsTheNextFingerIs() {
        var counter = new Counter().read(passport(adult())).informed().finger(20);
        assertThat(counter.owed())
                .contains(new Effect.StartCapture(new Capture(counter.open().id(), FingerPosition.RIGHT_INDEX, 2)));
        counter.finger(80);
        assertThat(counter.owed())
                .contains(new Effect.StartCapture(new Capture(counter.open().id(), FingerPosition.RIGHT_MIDDLE, 1)));
    }

    @Test
    void theLastFingerStopsTheCaptureAndStartsTheSearch() {
        var counter = searching();
        assertThat(counter.owed())
                .contains(
                        new Effect.StopCapture(),
                        new Effect.StartSearch(counter.open().id(), 1));
    }

    @Test
    void passingTurnsTheLightGreenAndOpensTheBarrierOnce() {
        var counter = searching().answered().command(given -> new Command.Decide(given, Choice.PASS));
        assertThat(counter.owed()).contains(new Effect.ShowLight(Light.GREEN), new Effect.OpenBarrier());
        counter.command(Command.Finish::new);
        assertThat(counter.owed()).contains(new Effect.ShowLight(Light.OFF)).doesNotContain(new Effect.OpenBarrier());
    }

    @Test
    void referringTurnsTheLightRed() {
        var counter = searching().answered().command(given -> new Command.Decide(given, Choice.REFER));
        assertThat(counter.owed()).contains(new Effect.ShowLight(Light.RED)).doesNotContain(new Effect.OpenBarrier());
        assertThat(TravellerScreen.of(counter.state()).page()).isEqualTo(TravellerScreen.Page.ASSISTANCE);
    }

    @Test
    void theScreenSaysWhichFingerAndHow() {
        var counter = new Counter().read(passport(adult())).informed().finger(80);
        counter.observe(
                new Observation.FingerTooPoor(counter.open().capture().orElseThrow(), 5, Instruction.OFF_CENTRE));
        assertThat(TravellerScreen.of(counter.state()))
                .isEqualTo(new TravellerScreen(
                        TravellerScreen.Page.FINGER,
                        Optional.of("ar"),
                        Optional.of(FingerPosition.RIGHT_MIDDLE),
                        1,
                        4,
                        Optional.of(TravellerScreen.Cue.CENTRE)));
    }

    @Test
    void aPersonWithoutADocumentIsAskedAboutAndAnOrdinaryTravellerIsNot() {
        var counter = new Counter().command(given -> new Command.NoDocument(given, NoDocumentReason.NONE));
        counter.informed().hand();
        assertThat(counter.owed()).contains(new Effect.AskPrior(counter.open().id()));
        assertThat(counter.journal().getLast()).isInstanceOfSatisfying(CaseEvent.PriorAsked.class, asked -> {
            assertThat(asked.ground()).isEqualTo(PriorGround.NO_DOCUMENT);
            assertThat(asked.article()).isEqualTo("Regulation (EU) 2024/1358, Art. 22");
            assertThat(asked.fingers()).hasSize(4);
        });
        assertThat(searching().open().prior()).isEqualTo(new Prior.NotAsked());
    }

    @Test
    void ofAFingerSeenTwiceTheOriginalAloneLeavesTheTerminal() {
        var kept = Templates.of(
                PaintedFinger.of(1).template(1), PaintedFinger.of(1).template(2));
        var counter = new Counter().command(given -> new Command.NoDocument(given, NoDocumentReason.NONE));
        counter.informed();
        while (counter.open().step() == Step.FINGERS) {
            counter.observe(new Observation.FingerCaptured(
                    counter.open().capture().orElseThrow(), 80, Instruction.NONE, Sensitive.of(kept.octets())));
        }
        assertThat(counter.journal().getLast())
                .isInstanceOfSatisfying(
                        CaseEvent.PriorAsked.class,
                        asked -> assertThat(asked.fingers())
                                .hasSize(4)
                                .allSatisfy(finger -> assertThat(finger.template())
                                        .isEqualTo(Sensitive.of(kept.original().cbor()))));
    }

    @Test
    void whoAsksForAsylumIsAskedAboutEvenAfterTheDecision() {
        var counter = searching().answered().command(given -> new Command.Decide(given, Choice.REFER));
        counter.command(Command.Asylum::new);
        assertThat(counter.owed())
                .isEqualTo(List.of(new Effect.AskPrior(counter.open().id())));
        assertThat(counter.open().prior()).isEqualTo(new Prior.Asked());
    }

    @Test
    void anAnswerAfterCentralWasOutOfReachStillCounts() {
        var counter = searching();
        counter.command(Command.Asylum::new)
                .observe(new Observation.PriorUnreachable(counter.open().id()));
        assertThat(counter.open().prior()).isEqualTo(new Prior.Unreachable());
        var answers = List.of(new PriorAnswer("ME", PriorAnswer.Answer.NOT_REACHABLE, Optional.empty()));
        counter.observe(new Observation.PriorAnswered(counter.open().id(), answers));
        assertThat(counter.open().prior()).isEqualTo(new Prior.Answered(answers));
    }

    @Test
    void afterAPowerCutCaptureLightAndScreenComeBack() {
        var counter = new Counter().read(passport(adult())).informed().finger(80);
        var replayed = Inspection.after(Inspection.idle(), counter.journal());
        assertThat(Effect.resuming(replayed))
                .containsExactly(
                        new Effect.ShowLight(Light.AMBER),
                        new Effect.ShowTraveller(TravellerScreen.of(counter.state())),
                        new Effect.StartCapture(new Capture(counter.open().id(), FingerPosition.RIGHT_MIDDLE, 1)),
                        new Effect.ExamineChip(counter.open().id(), passport(adult())));
    }
}
