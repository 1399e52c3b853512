package org.kapija.hardware.gpio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WiringTest {
    private final Wiring wiring = Wiring.reference();

    @Test
    void noTwoSignalsShareALineOrAPin() {
        assertThat(wiring.lines()).extracting(Wiring.Line::bcm).doesNotHaveDuplicates();
        assertThat(wiring.lines()).extracting(Wiring.Line::pin).doesNotHaveDuplicates();
    }

    @Test
    void everyOutputRestsInactiveSoThatADeadProgramOpensNoGate() {
        assertThat(wiring.lines())
                .filteredOn(line -> line.direction() == Wiring.Direction.OUTPUT)
                .allMatch(line -> line.activeHigh() != line.restsHigh());
    }

    @Test
    void aCutWireOfTheCaseLoopReadsAsOpenCase() {
        var loop = wiring.line("case-loop");
        assertThat(loop.activeHigh()).isEqualTo(loop.restsHigh());
    }

    @Test
    void anUnknownSignalIsNamed() {
        assertThatThrownBy(() -> wiring.line("siren")).hasMessageContaining("siren");
    }

    @Test
    void theManualShowsTheSameTable() throws IOException {
        String rows = wiring.lines().stream()
                .map(line -> "| %s | %s | %d | %d | %s | %s | %s |"
                        .formatted(
                                line.signal(),
                                line.direction() == Wiring.Direction.OUTPUT ? "output" : "input",
                                line.bcm(),
                                line.pin(),
                                line.activeHigh() ? "high" : "low",
                                line.restsHigh() ? "high" : "low",
                                line.note()))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("src/main/java/org/kapija/hardware/gpio/README.md")))
                .contains(rows);
    }
}
