package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.index.ScanKernel;

class LateKernelTest {
    private final List<String> scanned = new ArrayList<>();
    private final List<Runnable> races = new ArrayList<>();

    private record Named(String name, List<String> scanned) implements ScanKernel {
        @Override
        public void scan(MemorySegment planes, long from, int minutiae, int[][] probe, long[] closest) {
            scanned.add(name);
        }
    }

    private final LateKernel kernel =
            new LateKernel(new Named("plain", scanned), () -> new Named("vector", scanned), races::add);

    private void scan() {
        kernel.scan(MemorySegment.NULL, 0, 0, new int[0][], new long[0]);
    }

    @Test
    void theKernelThatRunsEverywhereScansUntilTheRaceBesideItIsOver() {
        scan();
        scan();
        assertThat(kernel.name()).isEqualTo("plain");
        races.forEach(Runnable::run);
        scan();
        assertThat(scanned).containsExactly("plain", "plain", "vector");
        assertThat(kernel.name()).isEqualTo("vector");
    }

    @Test
    void noRaceIsHeldBeforeSomebodySearchesAndOneOnlyThen() {
        assertThat(races).isEmpty();
        scan();
        scan();
        assertThat(races).hasSize(1);
    }
}
