package org.kapija.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.hardware.port.DeviceFault;

@Timeout(20)
class LifelineTest {
    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    /** A conversation that writes down when it begins and ends. */
    private final class Told implements Lifeline.Conversation {
        Told() {
            told.add("open");
        }

        @Override
        public void close() {
            told.add("close");
        }
    }

    @Test
    void oneConversationServesManyUses() throws DeviceFault {
        var lifeline = new Lifeline<>(device(), Told::new);
        assertThat(lifeline.<String>use(_ -> "first")).isEqualTo("first");
        assertThat(lifeline.<String>use(_ -> "second")).isEqualTo("second");
        assertThat(told).containsExactly("open");
    }

    @Test
    void aFaultEndsTheConversationAndTheNextUseBeginsAnother() throws DeviceFault {
        var lifeline = new Lifeline<>(device(), Told::new);
        assertThat(failed(lifeline).kind()).isEqualTo(DeviceFault.Kind.SILENT);
        lifeline.use(_ -> "works");
        lifeline.close();
        lifeline.close();
        assertThat(told).containsExactly("open", "close", "open", "close");
    }

    @Test
    void eachFurtherFailureIsMetWithALongerPause() throws IOException {
        Files.createFile(device().path());
        var lifeline = new Lifeline<>(device(), Told::new);
        long start = System.nanoTime();
        for (int attempt = 1; attempt <= 3; attempt++) {
            failed(lifeline); // at once, after 100 ms, after 200 ms
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(300), Duration.ofSeconds(3));
    }

    @Test
    void aDeviceThatAppearsEndsThePause() throws InterruptedException {
        var backOff = new BackOff(device());
        for (int failure = 1; failure <= 10; failure++) {
            backOff.failed(); // 2 s by now
        }
        var appearing = Thread.ofPlatform().start(() -> {
            LockSupport.parkNanos(100_000_000);
            assertThat(device().path().toFile().mkdir()).isTrue();
        });
        long start = System.nanoTime();
        backOff.await();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
        appearing.join();
    }

    @Test
    void anInterruptEndsThePauseAndStaysSet() {
        var backOff = new BackOff(device());
        for (int failure = 1; failure <= 10; failure++) {
            backOff.failed();
        }
        Thread.currentThread().interrupt();
        long start = System.nanoTime();
        backOff.await();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(Thread.interrupted()).isTrue();
    }

    private DeviceFault failed(Lifeline<Told> lifeline) {
        return catchThrowableOfType(
                DeviceFault.class,
                () -> lifeline.use(_ -> {
                    throw device().fault(DeviceFault.Kind.SILENT);
                }));
    }

    private SerialDevice device() {
        return new SerialDevice("scanner", folder.resolve("device"));
    }
}
