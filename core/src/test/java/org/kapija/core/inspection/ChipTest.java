package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.inspection.Counter.adult;
import static org.kapija.core.inspection.Counter.passport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.message.Message;

class ChipTest {
    private static final ChipCheck GENUINE = new ChipCheck(
            Map.of(
                    Layer.READ,
                    LayerVerdict.PASSED,
                    Layer.INTACT,
                    LayerVerdict.PASSED,
                    Layer.ISSUER_TRUSTED,
                    LayerVerdict.PASSED,
                    Layer.CHIP_GENUINE,
                    LayerVerdict.PASSED),
            List.of());
    private static final ChipCheck CLONED = new ChipCheck(
            Map.of(Layer.READ, LayerVerdict.PASSED, Layer.CHIP_GENUINE, LayerVerdict.FAILED),
            List.of(Message.of("chip.cloned")));
    private static final ChipCheck TORN = ChipCheck.unread(Message.of("chip.card-gone"));

    private final Counter counter = new Counter().read(passport(adult()));

    private Counter told(ChipCheck check) {
        return counter.observe(new Observation.ChipExamined(counter.open().id(), check));
    }

    private DocumentStatus.Read document() {
        return (DocumentStatus.Read) counter.open().document();
    }

    @Test
    void aDocumentThatWasReadHasItsChipExamined() {
        assertThat(counter.owed())
                .contains(new Effect.ExamineChip(counter.open().id(), passport(adult())));
    }

    @Test
    void whatTheChipTellsStandsBesideWhatIsPrinted() {
        told(GENUINE);
        assertThat(document().verdict(Layer.CHIP_GENUINE)).isEqualTo(LayerVerdict.PASSED);
        assertThat(document().verdict(Layer.NOT_REVOKED)).isEqualTo(LayerVerdict.NOT_DONE);
        assertThat(document().document()).isEqualTo(passport(adult()));
        assertThat(counter.owed()).contains(new Effect.LeaveChip());
    }

    @Test
    void badNewsOfTheChipOutweighsWhatIsPrinted() {
        told(new ChipCheck(Map.of(Layer.INTACT, LayerVerdict.FAILED), List.of()));
        assertThat(document().document().verdict(Layer.INTACT)).isEqualTo(LayerVerdict.PASSED);
        assertThat(document().verdict(Layer.INTACT)).isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void aClonedChipIsForAHumanToLookAt() {
        told(CLONED);
        counter.informed().hand().answered();
        assertThat(Verdict.of(counter.open()))
                .isEqualTo(new Verdict(Verdict.Colour.CHECK, List.of(Message.of("verdict.document-doubtful"))));
        assertThat(document().findings()).containsExactly(Message.of("chip.cloned"));
    }

    @Test
    void aMissingAnchorIsToldAndIsNoDoubt() {
        told(new ChipCheck(
                Map.of(Layer.READ, LayerVerdict.PASSED, Layer.ISSUER_TRUSTED, LayerVerdict.COULD_NOT_CHECK),
                List.of(Message.of("trust.no-anchor"))));
        counter.informed().hand().answered();
        assertThat(Verdict.of(counter.open()).colour()).isEqualTo(Verdict.Colour.CLEAR);
        assertThat(document().findings()).containsExactly(Message.of("trust.no-anchor"));
    }

    @Test
    void aTornReadingSaysSoAndIsTriedAgain() {
        told(TORN);
        assertThat(document().findings()).containsExactly(Message.of("chip.card-gone"));
        assertThat(counter.owed()).doesNotContain(new Effect.LeaveChip());
        told(GENUINE);
        assertThat(document().chip()).contains(GENUINE);
        assertThat(document().findings()).isEmpty();
    }

    @Test
    void whatWasReadOnceIsNotReplaced() {
        told(CLONED);
        told(GENUINE);
        assertThat(document().chip()).contains(CLONED);
    }

    @Test
    void theChipOfAnotherTravellerChangesNothing() {
        counter.observe(new Observation.ChipExamined(new InspectionId("ffffffff"), CLONED));
        assertThat(document().chip()).isEqualTo(Optional.empty());
    }

    @Test
    void whoLeavesTakesTheChipAlong() {
        counter.command(given -> new Command.Abandon(given, Counter.LEFT));
        assertThat(counter.owed()).contains(new Effect.LeaveChip());
    }
}
