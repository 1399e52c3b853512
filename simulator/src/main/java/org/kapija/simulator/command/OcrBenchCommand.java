package org.kapija.simulator.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.OcrBench;
import org.kapija.simulator.region.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kapija bench ocr}: how right and fast zones are read from images. Exit 0 when every target is kept. */
@Command(
        name = "ocr",
        description =
                "Measures how right and how fast the terminal's program reads machine readable zones from images.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class OcrBenchCommand implements Callable<Integer> {
    @Mixin
    private BenchOutput output;

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "folder with documents/ocr: a model and images of lines (${DEFAULT-VALUE})")
    private Path data;

    @Option(names = "--model", paramLabel = "FILE", description = "the model, if not documents/ocr/mrz.traineddata")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--photographs", defaultValue = "100", description = "to take and read (${DEFAULT-VALUE})")
    private int photographs;

    @Option(names = "--seed", defaultValue = "1", description = "of travellers and photographs (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Path directory = Files.createTempDirectory("kapija-ocr");
        var bench = new OcrBench(
                Installation.ofThisProcess(),
                data,
                model.orElse(data.resolve(OcrBench.MODEL)),
                directory,
                photographs,
                seed,
                output::progress);
        return output.print(bench.run());
    }
}
