package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class LaneTest {
    private static void die(Throwable death) {
        throw new AssertionError("the lane died", death);
    }

    @Test
    void aLaneThatIsStoppedHasEnded() throws InterruptedException {
        var lane = new Lane("test", () -> Thread.sleep(Duration.ofSeconds(60)), LaneTest::die);
        lane.start();
        assertThat(lane.stop(Duration.ofSeconds(8))).isTrue();
    }

    /** A hung service must not keep light, barrier and stores from being let go. */
    @Test
    void aDriverWhoseCallDoesNotReturnIsLeftBehind() throws InterruptedException {
        var called = new CountDownLatch(1);
        var returns = new Semaphore(0);
        var lane = new Lane(
                "test",
                () -> {
                    called.countDown();
                    returns.acquireUninterruptibly();
                },
                LaneTest::die);
        lane.start();
        called.await();
        assertThat(lane.stop(Duration.ofMillis(50))).isFalse();
        returns.release();
        assertThat(lane.stop(Duration.ofSeconds(8))).isTrue();
    }
}
