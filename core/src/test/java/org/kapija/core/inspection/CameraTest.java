package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.inspection.Counter.adult;
import static org.kapija.core.inspection.Counter.passport;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapija.core.message.Message;

class CameraTest {
    private static final List<Message> GLARE = List.of(Message.of("camera.not-read"));

    private final Counter counter = new Counter().observe(new Observation.DocumentPlaced());

    private InspectionId inspection() {
        return counter.open().id();
    }

    @Test
    void aDocumentThatIsLaidDownIsLookedAtUntilItIsRead() {
        assertThat(counter.owed()).contains(new Effect.LookAtDocument(inspection(), false));
        counter.observe(new Observation.DocumentPictured(inspection(), passport(adult())));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Read(passport(adult())));
        assertThat(counter.owed())
                .contains(new Effect.LookAway(), new Effect.ExamineChip(inspection(), passport(adult())));
    }

    @Test
    void nobodyLooksBeforeADocumentIsLaidDownOrAfterItIsTakenAway() {
        var byHand = new Counter().command(given -> new Command.NoDocument(given, NoDocumentReason.NONE));
        assertThat(byHand.owed()).noneMatch(Effect.LookAtDocument.class::isInstance);
        counter.observe(new Observation.DocumentRemoved());
        assertThat(counter.owed()).contains(new Effect.LookAway());
    }

    @Test
    void aDocumentThatCannotBeReadIsSaidOnceAndLookedAtAgainWhenItIsStraightened() {
        counter.observe(new Observation.DocumentNotPictured(inspection(), GLARE));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Unreadable(GLARE));
        assertThat(counter.owed()).contains(new Effect.LookAtDocument(inspection(), true));
        int said = counter.journal().size();
        counter.observe(new Observation.DocumentNotPictured(inspection(), GLARE));
        assertThat(counter.journal()).hasSize(said);
        counter.observe(new Observation.DocumentPictured(inspection(), passport(adult())));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Read(passport(adult())));
    }

    @Test
    void aDocumentThatIsLaidDownAgainIsLookedAtAnew() {
        counter.observe(new Observation.DocumentNotPictured(inspection(), GLARE));
        counter.observe(new Observation.DocumentPlaced());
        assertThat(counter.owed()).contains(new Effect.LookAtDocument(inspection(), false));
    }

    @Test
    void whatTheCameraSeesTooLateChangesNothingAndIsRefusedToNobody() {
        var first = inspection();
        counter.observe(new Observation.DocumentRead(passport(adult())));
        var read = counter.state();
        counter.observe(new Observation.DocumentNotPictured(first, GLARE));
        counter.observe(new Observation.DocumentPictured(first, passport(Counter.aged(17))));
        assertThat(counter.state()).isEqualTo(read);
        counter.command(given -> new Command.Abandon(given, Counter.LEFT));
        counter.observe(new Observation.DocumentPictured(first, passport(adult())));
        assertThat(counter.state()).isInstanceOf(Inspection.Idle.class);
    }

    @Test
    void theDocumentOfOneTravellerIsNotTakenForTheNextOnes() {
        var first = inspection();
        counter.command(given -> new Command.Abandon(given, Counter.LEFT));
        counter.observe(new Observation.DocumentPlaced());
        counter.observe(new Observation.DocumentPictured(first, passport(adult())));
        assertThat(counter.open().document()).isEqualTo(new DocumentStatus.Reading());
    }

    @Test
    void afterAPowerCutTheCameraLooksAgain() {
        var replayed = Inspection.after(Inspection.idle(), counter.journal());
        assertThat(Effect.resuming(replayed)).contains(new Effect.LookAtDocument(inspection(), false));
    }
}
