package org.kapija.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepertoireTest {
    @Test
    void everyScenarioIsFoundByItsNameAndSaysWhatItProves() {
        assertThat(Repertoire.all()).allSatisfy(scenario -> {
            assertThat(Repertoire.named(scenario.name())).contains(scenario);
            assertThat(scenario.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(scenario.proves()).endsWith(".");
        });
    }

    @Test
    void theNineOfTheCrossingAreThere() {
        assertThat(Repertoire.all())
                .extracting(Scenario::name)
                .contains(
                        "clear",
                        "hit-confirmed",
                        "hit-rejected",
                        "no-document",
                        "bad-document",
                        "offline-ten",
                        "power-cut",
                        "forged-list",
                        "discreet-hit");
    }

    @Test
    void anUnknownNameIsNobody() {
        assertThat(Repertoire.named("teleport")).isEmpty();
    }
}
