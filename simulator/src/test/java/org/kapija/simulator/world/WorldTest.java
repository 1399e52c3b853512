package org.kapija.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.value.Octets;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.traveller.DocumentFault;
import org.kapija.simulator.wan.WanLine;

@Timeout(30)
class WorldTest {
    private static final Octets GREY = Octets.of(new byte[256 * 288]);

    @TempDir
    private Path directory;

    private final Cast cast = Cast.of(1);
    private World world;

    @BeforeEach
    void build() throws IOException {
        world = new World(directory, 1, (traveller, position, condition, impression) -> GREY, new WanLine(0, 1));
    }

    @AfterEach
    void tearDown() throws IOException {
        world.close();
    }

    @Test
    void theDevicesAreWhereTheTerminalLooksForThem() {
        assertThat(directory.resolve("dev/fingerprint")).matches(Files::isSymbolicLink);
        assertThat(directory.resolve("dev/document")).matches(Files::isSymbolicLink);
        assertThat(directory.resolve("board.sock")).exists();
    }

    @Test
    void whatIsLaidDownIsShownUntilItIsTakenAway() {
        world.placeDocument(cast.member(Cast.CLEAR), Optional.of(DocumentFault.HALF));
        world.placeFinger(cast.member(Cast.CLEAR), 2, Condition.DRY);
        assertThat(world.state().document())
                .contains(new WorldState.PlacedDocument("t1", Optional.of(DocumentFault.HALF)));
        assertThat(world.state().finger()).contains(new WorldState.PlacedFinger("t1", 2, "DRY"));
        world.removeDocument();
        world.liftFinger();
        assertThat(world.state().document()).isEmpty();
        assertThat(world.state().finger()).isEmpty();
    }

    @Test
    void nobodyPlacesAFingerThatIsNotThere() {
        assertThatThrownBy(() -> world.placeFinger(cast.member(Cast.NINE_FINGERS), 2, Condition.WELL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("t10 has no finger 2");
    }

    @Test
    void cablesAndLineAreShownAsTheyAre() throws IOException {
        world.scanner().unplug();
        world.reader().unplug();
        world.wan().cut();
        world.board().openCase(true);
        WorldState state = world.state();
        assertThat(state.scannerPlugged()).isFalse();
        assertThat(state.readerPlugged()).isFalse();
        assertThat(state.networkUp()).isFalse();
        assertThat(state.caseOpen()).isTrue();
        world.scanner().plugIn();
        assertThat(world.state().scannerPlugged()).isTrue();
    }

    @Test
    void aSwappedScannerStandsAtTheSamePath() throws IOException {
        world.scanner().swapForWrongBaud();
        assertThat(world.state().scannerPlugged()).isTrue();
        world.scanner().swapForNew();
        assertThat(directory.resolve("dev/fingerprint")).matches(Files::isSymbolicLink);
        assertThat(world.state().lamp()).isEqualTo("off");
    }

    @Test
    void anIdleLaneIsDarkAndClosed() {
        assertThat(world.state().beacon())
                .containsEntry("red", false)
                .containsEntry("green", false)
                .hasSize(4);
        assertThat(world.state().barrierOpen()).isFalse();
        assertThat(world.wire().events()).isEmpty();
    }
}
