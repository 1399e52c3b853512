package org.kapija.central;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.central.adapter.toml.ConfigurationFile;
import org.kapija.central.port.Broker;
import org.kapija.central.workflow.Post;
import org.kapija.central.workflow.Rounds;
import org.kapija.core.inspection.TerminalEvent;

/** A part of central that fails in a way nobody foresaw is heard of, and central with it. */
class LoopDeathTest {
    private final Deaths deaths = new Deaths();

    @TempDir
    Path folder;

    @Test
    void thePostIsHeardOf() throws Exception {
        Broker broken = (_, _, _) -> {
            throw new IllegalStateException("no such broker");
        };
        try (var _ = new Post(broken, deaths)) {
            deaths.awaitOne("no such broker");
        }
    }

    @Test
    void ingestIsHeardOfThroughCentral() throws Exception {
        var region = TestRegion.in(folder.resolve("region"));
        var stopped = new AtomicBoolean();
        InstantSource clock = () -> {
            if (stopped.get()) {
                throw new IllegalStateException("the clock stopped");
            }
            return Instant.now();
        };
        var configuration = ConfigurationFile.read(region.central("central.toml"));
        try (var _ = Central.start(configuration, clock, Rounds.Periods.USUAL, deaths);
                var terminal = TestTerminal.in(region)) {
            terminal.publish(terminal.write());
            terminal.receipt(latest -> latest.contiguous() == 1);
            stopped.set(true);
            terminal.publish(terminal.write(new TerminalEvent.HousingClosed(), Optional.empty(), Instant.EPOCH));
            deaths.awaitOne("the clock stopped");
        }
    }
}
