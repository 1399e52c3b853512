package org.kapija.simulator.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapija.simulator.bench.FingerprintBench;
import org.kapija.simulator.bench.FingerprintBench.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code kapija bench fingerprint}: how well and how fast fingers are compared and found. Exit 0 when targets are kept.
 */
@Command(
        name = "fingerprint",
        description = "Measures how well and how fast fingers are compared and found.",
        footer = {
            "",
            "As on a machine with narrow vectors (AVX2), when run on one with wide ones:",
            "  JAVA_TOOL_OPTIONS=-XX:UseAVX=2 ./kapija bench fingerprint --part search --sizes 100000"
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class FingerprintBenchCommand implements Callable<Integer> {
    /** Reads a part by its name on the command line. */
    static final class PartName implements ITypeConverter<Part> {
        @Override
        public Part convert(String name) {
            return Arrays.stream(Part.values())
                    .filter(part -> part.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "no part " + name + ", expected one of " + Arrays.toString(Part.values())));
        }
    }

    @Mixin
    private BenchOutput output;

    @Option(
            names = "--data",
            defaultValue = "../shared/data",
            description = "folder with sets of real prints below 'fingerprints' (${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--part",
            converter = PartName.class,
            description = "measure this only, may be given several times: ${COMPLETION-CANDIDATES}")
    private List<Part> parts = List.of(Part.values());

    @Option(
            names = "--sizes",
            split = ",",
            defaultValue = "10000,100000,1000000",
            description = "of the galleries that are searched, ascending (${DEFAULT-VALUE})")
    private List<Integer> sizes;

    @Option(
            names = "--strangers",
            defaultValue = "200",
            description = "searches without a mate that set the thresholds of identification, each compared"
                    + " with everybody (${DEFAULT-VALUE})")
    private int strangers;

    @Option(
            names = "--cache",
            defaultValue = "${sys:user.home}/.cache/kapija",
            description = "folder for drawn galleries: a million takes 1.3 GB and ten minutes once (${DEFAULT-VALUE})")
    private Path cache;

    @Option(names = "--seed", defaultValue = "1", description = "of everything drawn (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        return output.print(new FingerprintBench(data, cache, sizes, strangers, parts, seed, output::progress).run());
    }
}
