package org.kapija.simulator.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.Curve;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code kapija bench pictures}: draws the curves of reports, so that a picture never needs its measurement again. Exit
 * 1 when there is none.
 */
@Command(
        name = "pictures",
        description = "Draws the curves in reports that benches printed with --json.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class PicturesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Option(
            names = "--out",
            defaultValue = "${sys:kapija.home:-.}/docs/pictures",
            description = "folder to write to, one SVG a curve (${DEFAULT-VALUE})")
    private Path out;

    @Parameters(arity = "1..*", paramLabel = "REPORT", description = "files")
    private List<Path> reports;

    @Override
    public Integer call() throws IOException {
        int drawn = 0;
        Files.createDirectories(out);
        for (Path report : reports) {
            for (Curve curve : Curve.in(read(report))) {
                Path file = out.resolve(curve.picture() + ".svg");
                Files.writeString(file, curve.svg());
                specification.commandLine().getOut().println(file);
                drawn++;
            }
        }
        return drawn == 0 ? 1 : 0;
    }

    private JsonNode read(Path report) {
        try {
            return new ObjectMapper().readTree(report.toFile());
        } catch (IOException unreadable) {
            String what = " is no report: name a file with what a bench printed with --json.";
            throw new ParameterException(specification.commandLine(), report + what, unreadable);
        }
    }
}
