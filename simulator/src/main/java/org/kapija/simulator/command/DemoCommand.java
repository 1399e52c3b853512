package org.kapija.simulator.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.kapija.simulator.region.Installation;
import org.kapija.simulator.region.Ports;
import org.kapija.simulator.region.RegionPlan;
import org.kapija.simulator.scenario.Performance;
import org.kapija.simulator.scenario.Repertoire;
import org.kapija.simulator.scenario.Scenario;
import org.kapija.simulator.scenario.Transcript;
import org.kapija.simulator.world.GrownFingers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kapija demo}: a region of one crossing, for people or for a scenario. */
@Command(
        name = "demo",
        description = "Starts a region of one crossing: central with its broker, a terminal, simulated devices.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class DemoCommand implements Callable<Integer> {
    private static final int PASSED = 0;
    private static final int FAILED = 1;

    @Spec
    private CommandSpec specification;

    @Option(names = "--headless", description = "no pages: play one scenario and say what held")
    private boolean headless;

    @Option(names = "--scenario", paramLabel = "NAME", description = "which one; with no such name, all are listed")
    private Optional<String> scenario;

    @Option(names = "--seed", defaultValue = "1", description = "of the world (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--json", description = "print one JSON object; the steps go to standard error")
    private boolean json;

    @Option(names = "--pace", description = "let the scanner's bytes take the time they take on a wire")
    private boolean paced;

    @Option(
            names = "--ocr-model",
            paramLabel = "FILE",
            description =
                    "NAME.traineddata, characters of OCR-B: the terminal has a camera that reads documents with it")
    private Optional<Path> zoneModel;

    @Option(names = "--dir", paramLabel = "DIR", description = "the region's folder; a new one unless given")
    private Optional<Path> directory;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (headless) {
            return play(chosen());
        }
        var installation = Installation.ofThisProcess();
        Path region = directory.isPresent() ? directory.get() : fresh(installation);
        new Demonstration(
                        new RegionPlan(installation, region, Ports.WANTED, seed, zoneModel),
                        new GrownFingers(),
                        paced,
                        out())
                .run();
        return PASSED;
    }

    /** A folder that is not there yet, below one that the project does not keep. */
    private static Path fresh(Installation installation) {
        String moment =
                DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now(ZoneId.systemDefault()));
        return installation.home().resolve("run").resolve("demo-" + moment);
    }

    private Scenario chosen() {
        return scenario.flatMap(Repertoire::named)
                .orElseThrow(() -> new ParameterException(
                        specification.commandLine(), "--scenario must be one of " + String.join(", ", names())));
    }

    private static List<String> names() {
        return Repertoire.all().stream().map(Scenario::name).toList();
    }

    private int play(Scenario chosen) throws IOException {
        Path region = directory.isPresent() ? untouched() : Files.createTempDirectory("kapija-" + chosen.name());
        var plan = new RegionPlan(Installation.ofThisProcess(), region, Ports.free(), seed, zoneModel);
        Consumer<String> reader = json ? error()::println : out()::println;
        Transcript transcript = new Performance(plan, new GrownFingers(), paced).of(chosen, reader);
        if (json) {
            out().println(transcript.toJson(chosen.name(), seed));
        } else {
            out().println(chosen.name() + ": " + transcript.verdict() + ". Logs and data: " + region);
        }
        return transcript.verdict().equals("fail") ? FAILED : PASSED;
    }

    /** A scenario's checks count what is stored, so nothing may be there before it. */
    private Path untouched() {
        Path wanted = directory.orElseThrow();
        if (Files.exists(wanted.resolve("region.json"))) {
            throw new ParameterException(
                    specification.commandLine(),
                    wanted
                            + " holds a region already: a scenario plays in one of its own. Name a folder that is not there.");
        }
        return wanted;
    }

    private PrintWriter out() {
        return specification.commandLine().getOut();
    }

    private PrintWriter error() {
        return specification.commandLine().getErr();
    }
}
