package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.chip.Chip;
import org.kapija.simulator.chip.ChipPlan;
import org.kapija.simulator.chip.ChipPlan.Limits;
import org.kapija.simulator.chip.FieldTiming;
import org.kapija.simulator.chip.Personalisation;
import org.kapija.simulator.region.Installation;
import org.kapija.simulator.traveller.Crowd;
import org.kapija.simulator.traveller.MrzWriter;
import org.kapija.simulator.traveller.Traveller;

/**
 * How the terminal's program reads simulated chips: under the real PC/SC service where it is installed, and over a
 * socket that stands for a reader. Documents are passports with PACE, BAC, a face of 15 kB, both proofs and eight
 * files.
 *
 * @param directory for sockets and logs
 * @param readings measured of each kind, after as many that warm up
 */
public record ChipBench(Installation installation, Path directory, int readings, long seed, Consumer<String> progress) {
    private static final double PCSC_MILLIS_MAX = 350;
    private static final int EXTENDED_COMMANDS_MAX = 48;
    private static final int SHORT_COMMANDS_MAX = 180;
    private static final int FIELD_READINGS = 3;

    /**
     * Measures: about a minute.
     *
     * @throws IOException if the program does not run
     */
    public BenchReport run() throws IOException {
        var results = new ArrayList<Result>();
        try (ChipMedium socket = ChipMedium.socket(directory)) {
            results.addAll(measured(socket, false));
        }
        try (ChipMedium pcscd = ChipMedium.pcscd(directory)) {
            results.addAll(measured(pcscd, true));
        } catch (IOException skipped) {
            results.add(Result.missing("pcscd: reading, warm, median", "ms", String.valueOf(skipped.getMessage())));
        }
        return new BenchReport("chip", results);
    }

    private List<Result> measured(ChipMedium medium, boolean real) throws IOException {
        Traveller traveller = new Crowd(seed).traveller(1);
        Path zone = directory.resolve("zone.txt");
        ChipProgram.write(zone, MrzWriter.lines(traveller));
        var office = new Personalisation("UT", seed, InstantSource.system());
        var results = new ArrayList<Result>();
        progress.accept("reading over " + medium.name());
        Times extended = times(medium, zone, office.chip(traveller, ChipPlan.usual()), readings);
        Times brief =
                times(medium, zone, office.chip(traveller, ChipPlan.usual().withLimits(Limits.SHORT)), readings);
        results.add(time(medium.name() + ": reading, warm, median", extended, real ? PCSC_MILLIS_MAX : 0));
        results.add(time(medium.name() + ": reading with short commands, warm, median", brief, 0));
        results.add(commands(medium.name() + ": commands, extended length", extended, EXTENDED_COMMANDS_MAX));
        results.add(commands(medium.name() + ": commands, short", brief, SHORT_COMMANDS_MAX));
        if (!real) {
            Chip slow = office.chip(traveller, ChipPlan.usual(), Optional.empty(), FieldTiming.KBIT_424, Thread::sleep);
            results.add(time(
                    medium.name() + ": reading in a modelled field of 424 kbit/s",
                    times(medium, zone, slow, FIELD_READINGS),
                    0));
        }
        progress.accept("ordering every fault over " + medium.name());
        try (ChipProgram program = ChipProgram.start(installation, medium, zone, 1)) {
            results.add(new ChipFaultTrial(office, traveller, program).result(medium.name()));
        }
        return results;
    }

    /**
     * Several readings of one document.
     *
     * @param reading from connecting to the last answer, as the program says
     * @param whole from one report to the next
     * @param commands that reached the chip in one reading
     */
    private record Times(Sample reading, Sample whole, int commands) {}

    private Times times(ChipMedium medium, Path zone, Chip chip, int count) throws IOException {
        var reading = new Sample();
        var whole = new Sample();
        try (ChipProgram program = ChipProgram.start(installation, medium, zone, 2 * count)) {
            List<ChipProgram.Outcome> outcomes = program.read(chip);
            for (ChipProgram.Outcome outcome : outcomes.subList(count, 2 * count)) {
                JsonNode effort = outcome.report().path("effort");
                if (effort.isMissingNode()) {
                    throw new IOException("a good chip was not read: " + outcome.report());
                }
                reading.add((long) (effort.path("millis").asDouble() * 1e6));
                whole.add(outcome.nanos());
            }
        }
        return new Times(reading, whole, chip.exchanges() / (2 * count));
    }

    private static Result time(String name, Times times, double target) {
        ObjectNode detail = times.reading()
                .detail()
                .put("reportToReportP50", times.whole().quantile(0.5))
                .put("reportToReportP95", times.whole().quantile(0.95));
        double median = times.reading().quantile(0.5);
        return target > 0
                ? Result.atMost(name, median, "ms", target, detail)
                : Result.told(name, median, "ms").with(detail);
    }

    private static Result commands(String name, Times times, int target) {
        return Result.atMost(
                name,
                times.commands(),
                "commands",
                target,
                JsonNodeFactory.instance.objectNode().put("countedBy", "the chip"));
    }
}
