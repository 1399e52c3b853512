package org.kapija.core.fingerprint.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class RaceTest {
    private static final long MILLISECOND = 1_000_000;

    private long now;

    /** A kernel that does nothing and takes its time: so long at first, and so long once it is compiled. */
    private ScanKernel kernel(String name, long firstMillis, int compiledAfter, long thenMicros) {
        return new ScanKernel() {
            private int scans;

            @Override
            public void scan(MemorySegment planes, long from, int minutiae, int[][] probe, long[] closest) {
                now += scans++ < compiledAfter ? firstMillis * MILLISECOND : thenMicros * 1000;
            }

            @Override
            public String name() {
                return name;
            }
        };
    }

    private String winner(ScanKernel... kernels) {
        return Race.among(List.of(kernels), () -> now, nanos -> now += nanos).name();
    }

    @Test
    void theFasterKernelWins() {
        assertThat(winner(kernel("plain", 1, 0, 300), kernel("vector", 1, 0, 30)))
                .isEqualTo("vector");
        assertThat(winner(kernel("plain", 1, 0, 30), kernel("vector", 1, 0, 300)))
                .isEqualTo("plain");
    }

    @Test
    void aKernelThatIsCompiledLateOnABusyMachineStillWins() {
        assertThat(winner(kernel("plain", 1, 3, 300), kernel("vector", 50, 40, 30)))
                .isEqualTo("vector");
    }

    @Test
    void aKernelWithoutTheHardwareIsGivenUpAfterTenSeconds() {
        assertThat(winner(kernel("plain", 1, 3, 300), kernel("vector", 30, 1_000_000, 30)))
                .isEqualTo("plain");
        assertThat(now).isLessThan(11_000 * MILLISECOND);
    }

    @Test
    void everyMachineHasAKernelThatFindsTheSame() {
        assertThat(Engine.kernels()).extracting(ScanKernel::name).first().isEqualTo("plain");
        assertThat(Engine.fastest(System::nanoTime, LockSupport::parkNanos)
                        .kernel()
                        .name())
                .isIn("plain", new VectorKernel().name());
    }
}
