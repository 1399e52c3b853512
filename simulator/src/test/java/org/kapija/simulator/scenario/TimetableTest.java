package org.kapija.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final Duration TICK = Duration.ofMillis(20);

    @Test
    void whoComesLateMovesWhatFollowsByAsMuch() throws InterruptedException {
        var timetable = new Timetable();
        Thread.sleep(TICK.multipliedBy(3));
        timetable.at(TICK);
        long late = System.nanoTime();
        timetable.at(TICK.multipliedBy(2));
        assertThat(Duration.ofNanos(System.nanoTime() - late)).isGreaterThanOrEqualTo(TICK.minusMillis(1));
    }

    @Test
    void momentsAreToldAsIfNobodyHadBeenLate() throws InterruptedException {
        var timetable = new Timetable();
        long beginning = System.nanoTime();
        Thread.sleep(TICK.multipliedBy(3));
        long whileLate = System.nanoTime();
        timetable.at(TICK);
        assertThat(timetable.moment(whileLate)).isGreaterThanOrEqualTo(TICK.multipliedBy(3));
        long now = System.nanoTime();
        assertThat(timetable.moment(now))
                .isLessThanOrEqualTo(Duration.ofNanos(now - beginning).minus(TICK));
    }
}
