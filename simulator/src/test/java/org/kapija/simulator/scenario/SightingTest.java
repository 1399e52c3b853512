package org.kapija.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SightingTest {
    @Test
    void theFurthestEventIsNamedWithItsDifference() {
        Sighting one = seen("finger", "open", 100, 200);
        Sighting other = seen("finger", "open", 110, 260);
        assertThat(one.furthestApart(other)).contains(new Sighting.Difference("open", Duration.ofMillis(60)));
        assertThat(other.furthestApart(one)).contains(new Sighting.Difference("open", Duration.ofMillis(60)));
    }

    @Test
    void whatIsNotTheSameHasNoDifferenceInTime() {
        assertThat(seen("finger", "open", 1, 2).furthestApart(seen("finger", "closed", 1, 2)))
                .isEmpty();
    }

    @Test
    void theEarlierOfTwoPlaysCountsForEachEventByItself() {
        Sighting best = seen("finger", "open", 100, 260).undelayed(seen("finger", "open", 130, 200));
        assertThat(best.moments()).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void playsThatShowedDifferentThingsCannotBeTakenTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seen("finger", "open", 1, 2).undelayed(seen("wait", "open", 1, 2)));
    }

    private static Sighting seen(String screen, String wire, int... millis) {
        return new Sighting(
                List.of(screen),
                List.of(wire),
                IntStream.of(millis).mapToObj(Duration::ofMillis).toList());
    }
}
