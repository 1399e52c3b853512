package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.inspection.Counter.adult;
import static org.kapija.core.inspection.Counter.passport;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Sex;
import org.kapija.core.message.Message;

class CameraTest {
    private static final List<Message> GLARE = List.of(Message.of("camera.not-read"));

    private final Counter counter = new Counter().observe(new Observation.DocumentPlaced());

    private Laying laying(int number) {
        return new Laying(counter.open().id(), number);
    }

    private Effect look(int number, boolean again) {
        return new Effect.LookAtDocument(laying(number), again);
    }

    private static TravelDocument doubted(CameraDoubt doubt) {
        TravelDocument passport = passport(adult());
        return new TravelDocument(
                passport.format(), passport.fields(), passport.birth(), passport.layers(), List.of(doubt.message()));
    }

    @Test
    void aDocumentThatIsLaidDownIsLookedAtUntilItIsRead() {
        assertThat(counter.owed()).contains(look(1, false));
        counter.observe(new Observation.DocumentPictured(laying(1), passport(adult())));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Read(passport(adult())));
        assertThat(counter.owed())
                .contains(
                        new Effect.LookAway(),
                        new Effect.ExamineChip(counter.open().id(), passport(adult())));
    }

    @Test
    void nobodyLooksBeforeADocumentIsLaidDownOrAfterItIsTakenAway() {
        var byHand = new Counter().command(given -> new Command.NoDocument(given, NoDocumentReason.NONE));
        assertThat(byHand.owed()).noneMatch(Effect.LookAtDocument.class::isInstance);
        counter.observe(new Observation.DocumentRemoved());
        assertThat(counter.owed()).contains(new Effect.LookAway());
    }

    @Test
    void aDocumentThatCannotBeReadIsSaidOnceAndLookedAtAgainWhileItIsStraightened() {
        counter.observe(new Observation.DocumentNotPictured(laying(1), GLARE));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Unreadable(GLARE, 1, true));
        assertThat(counter.owed()).contains(look(1, true));
        int said = counter.journal().size();
        counter.observe(new Observation.DocumentNotPictured(laying(1), GLARE));
        assertThat(counter.journal()).hasSize(said);
        counter.observe(new Observation.DocumentPictured(laying(1), passport(adult())));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Read(passport(adult())));
    }

    @Test
    void aDocumentThatCouldNotBeReadIsLookedAtNoLongerWhenItIsTakenAwayAndStillSaysWhatWasWrong() {
        counter.observe(new Observation.DocumentNotPictured(laying(1), GLARE));
        counter.observe(new Observation.DocumentRemoved());
        assertThat(counter.owed()).contains(new Effect.LookAway());
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Unreadable(GLARE, 1, false));
        counter.observe(new Observation.DocumentPictured(laying(1), passport(adult())));
        assertThat(counter.open().document()).isInstanceOf(DocumentStatus.Unreadable.class);
        assertThat(Effect.resuming(counter.state())).noneMatch(Effect.LookAtDocument.class::isInstance);
        counter.observe(new Observation.DocumentPlaced());
        assertThat(counter.owed()).contains(look(2, false));
    }

    @Test
    void whatWasSeenOfOneDocumentIsNotTakenForTheNext() {
        counter.observe(new Observation.DocumentRemoved()).observe(new Observation.DocumentPlaced());
        counter.observe(new Observation.DocumentPictured(laying(1), passport(adult())));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Reading(2));
        counter.observe(new Observation.DocumentPictured(laying(2), passport(adult())));
        assertThat(counter.open().document()).isInstanceOf(DocumentStatus.Read.class);
    }

    @Test
    void whatTheCameraSeesTooLateChangesNothingAndIsRefusedToNobody() {
        var first = laying(1);
        counter.observe(new Observation.DocumentRead(passport(adult())));
        var read = counter.state();
        counter.observe(new Observation.DocumentNotPictured(first, GLARE));
        counter.observe(new Observation.DocumentPictured(first, passport(Counter.aged(17))));
        assertThat(counter.state()).isEqualTo(read);
        counter.command(given -> new Command.Abandon(given, Counter.LEFT));
        counter.observe(new Observation.DocumentPictured(first, passport(adult())));
        assertThat(counter.state()).isInstanceOf(Inspection.Idle.class);
        counter.observe(new Observation.DocumentPlaced());
        counter.observe(new Observation.DocumentPictured(first, passport(adult())));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Reading(1));
    }

    @Test
    void aSwipeSettlesWhatTheCameraWasNotSureOf() {
        for (CameraDoubt doubt : CameraDoubt.values()) {
            var crossing = new Counter().observe(new Observation.DocumentPlaced());
            crossing.observe(
                    new Observation.DocumentPictured(new Laying(crossing.open().id(), 1), doubted(doubt)));
            assertThat(crossing.offer(new Observation.DocumentUnreadable(GLARE)))
                    .isInstanceOf(Decision.Refused.class);
            crossing.observe(new Observation.DocumentRead(passport(adult())));
            assertThat(crossing.open().document()).isEqualTo(new DocumentStatus.Read(passport(adult())));
        }
    }

    @Test
    void noSwipeChangesADocumentOfWhichTheCameraWasSureOrByWhichTheTravellerWasInformed() {
        counter.observe(new Observation.DocumentPictured(laying(1), passport(adult())));
        assertThat(counter.offer(new Observation.DocumentRead(passport(Counter.aged(17)))))
                .isInstanceOf(Decision.Refused.class);
        var informed = new Counter().observe(new Observation.DocumentPlaced());
        informed.observe(
                new Observation.DocumentPictured(new Laying(informed.open().id(), 1), doubted(CameraDoubt.NAME)));
        informed.informed();
        assertThat(informed.offer(new Observation.DocumentRead(passport(adult()))))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void nobodyIsSearchedForByWhatTheCameraWasNotSureOf() {
        assertThat(Holder.probes(new DocumentStatus.Read(doubted(CameraDoubt.NAME))))
                .isEmpty();
        var traits = Holder.probes(new DocumentStatus.Read(doubted(CameraDoubt.FIELDS)))
                .getFirst()
                .traits();
        assertThat(traits.sex()).isEqualTo(Sex.UNSPECIFIED);
        assertThat(traits.nationality()).isEmpty();
    }

    @Test
    void afterAPowerCutTheCameraLooksAgain() {
        var replayed = Inspection.after(Inspection.idle(), counter.journal());
        assertThat(Effect.resuming(replayed)).contains(look(1, false));
    }
}
