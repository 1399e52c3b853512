package org.kapija.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private long now = 1_000;
    private long sleepsTooLong;
    private final Timetable timetable = new Timetable(() -> now, nanos -> now += nanos + sleepsTooLong);

    private static Duration nanos(long nanos) {
        return Duration.ofNanos(nanos);
    }

    @Test
    void everybodyActsWhenItIsDue() {
        timetable.at(nanos(20));
        assertThat(timetable.moment(now)).isEqualTo(nanos(20));
        timetable.at(nanos(50));
        assertThat(timetable.moment(now)).isEqualTo(nanos(50));
    }

    @Test
    void whoComesLateMovesWhatFollowsByAsMuchAndTheDelayIsTold() {
        now += 60; // the terminal let somebody wait
        timetable.at(nanos(20));
        assertThat(timetable.moment(now)).isEqualTo(nanos(60));
        timetable.at(nanos(30));
        assertThat(timetable.moment(now)).isEqualTo(nanos(70));
    }

    @Test
    void aSleepThatLastedTooLongMovesWhatFollowsAndIsNotTold() {
        sleepsTooLong = 300;
        timetable.at(nanos(20));
        assertThat(now).isEqualTo(1_320);
        assertThat(timetable.moment(now)).isEqualTo(nanos(20));
        sleepsTooLong = 0;
        timetable.at(nanos(30));
        assertThat(now).isEqualTo(1_330);
        assertThat(timetable.moment(now)).isEqualTo(nanos(30));
    }

    @Test
    void whatHappenedWhileSomebodySleptTooLongIsToldAsItWas() {
        sleepsTooLong = 300;
        timetable.at(nanos(20));
        assertThat(timetable.moment(1_100)).isEqualTo(nanos(100));
    }
}
