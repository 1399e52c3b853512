package org.kapija.terminal.scenario;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The scenario that measures what a person could notice: it has the whole machine to itself. */
@Tag("scenario")
@Isolated("what else runs would be noticed")
class TimedScenarioIT {
    static final String NAME = "discreet-hit";

    @Test
    void aDiscreetHitCannotBeNoticed() throws IOException {
        Verdict.assertHolds(NAME);
    }
}
