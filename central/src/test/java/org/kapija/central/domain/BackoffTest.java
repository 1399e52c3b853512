package org.kapija.central.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {
    private static final Backoff FIRST = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(10), 0);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void pausesDoubleWithChanceAndNeverPassTheBound(long seed) {
        var chance = new SplittableRandom(seed);
        var pauses = FIRST;
        for (int failures = 1; failures < 40; failures++) {
            pauses = pauses.failed();
            long due = Math.min(10_000, 100L << Math.min(failures - 1, 30));
            assertThat(pauses.pause(chance).toMillis()).isBetween(due / 2, due);
        }
    }

    @Test
    void aSuccessStartsAgainAtTheShortest() {
        assertThat(FIRST.failed().failed().failed().reset()).isEqualTo(FIRST);
    }
}
