package org.kapija.simulator.scenario;

import java.io.IOException;
import java.util.function.Consumer;
import org.kapija.simulator.alert.Listings;
import org.kapija.simulator.region.Region;
import org.kapija.simulator.region.RegionPlan;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.world.FingerSource;

/**
 * One scenario played in a region of its own, which is started for it and stopped after it.
 *
 * @param plan where; its seed is the scenario's
 * @param fingers grows what is laid on the scanner
 * @param paced whether the scanner's bytes take the time they take on a wire
 */
public record Performance(RegionPlan plan, FingerSource fingers, boolean paced) {
    /**
     * Plays it.
     *
     * @param reader is told each step as it happens
     * @return the transcript; a scenario that could not be played to its end has a check that says so
     */
    public Transcript of(Scenario scenario, Consumer<String> reader) {
        var transcript = new Transcript(reader);
        try {
            scenario.lacking(plan).ifPresentOrElse(transcript::skip, () -> play(scenario, transcript));
        } catch (IOException unknown) {
            transcript.check("it is known what the machine has, but " + unknown.getMessage(), false);
        }
        return transcript;
    }

    private void play(Scenario scenario, Transcript transcript) {
        Consumer<String> progress = what -> transcript.step("region", what);
        try (Region region = Region.start(plan, fingers, scenario::prepare, progress)) {
            region.world().scanner().pace(paced);
            var cast = Cast.of(plan.seed());
            var listings = new Listings(cast, fingers, plan.seed());
            try (var stage = new Stage(region, cast, listings, transcript)) {
                scenario.play(stage);
            } catch (RuntimeException stuck) {
                transcript.check("the scenario came to its end, but " + stuck.getMessage(), false);
                transcript.step("region", "terminal:" + region.terminal().output());
            }
        } catch (IOException | RuntimeException broken) {
            transcript.check("the region ran, but " + broken.getMessage(), false);
        }
    }
}
