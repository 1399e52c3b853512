package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlapBenchTest {
    @Test
    void everySlapIsCountedAndEveryFingerOfIt() {
        var results = new SlapBench(2, 2, 5, _ -> {}).results();
        assertThat(results).hasSize(4);
        assertThat(results.get(0).detail().path("trials").asInt()).isEqualTo(4);
        assertThat(results.get(0).value()).isEqualTo(100);
        assertThat(results.get(2).detail().path("trials").asInt()).isEqualTo(16);
        assertThat(results.get(2).value()).isGreaterThan(80);
    }
}
