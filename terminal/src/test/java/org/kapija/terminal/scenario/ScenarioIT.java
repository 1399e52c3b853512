package org.kapija.terminal.scenario;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapija.simulator.scenario.Repertoire;
import org.kapija.simulator.scenario.Scenario;

/**
 * Scenarios through their public entry: real programs as processes, simulated devices, one verdict each. Three play at
 * a time, but for the one that measures what a person could notice.
 */
@Tag("scenario")
@Execution(ExecutionMode.CONCURRENT)
class ScenarioIT {
    @ParameterizedTest
    @MethodSource("untimed")
    void everyCheckOfTheScenarioHolds(String name) throws IOException {
        Verdict.assertHolds(name);
    }

    static Stream<String> untimed() {
        return Repertoire.all().stream().map(Scenario::name).filter(name -> !name.equals(TimedScenarioIT.NAME));
    }
}
