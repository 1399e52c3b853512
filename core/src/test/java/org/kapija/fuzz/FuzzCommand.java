package org.kapija.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kapija.core.value.Octets;

/** The part of {@code ./kapija fuzz} that knows the targets; the script starts the fuzzer. */
public final class FuzzCommand {
    private FuzzCommand() {}

    /**
     * Without arguments prints the names of the targets; with a target and a folder writes the target's seeds there.
     *
     * @param arguments nothing, or TARGET FOLDER
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            FuzzTargets.names().forEach(System.out::println);
            return;
        }
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        List<Octets> seeds = FuzzTargets.named(arguments[0])
                .orElseThrow(() -> new IllegalArgumentException("no target " + arguments[0]))
                .seeds();
        for (int at = 0; at < seeds.size(); at++) {
            Files.write(folder.resolve("seed-" + at), seeds.get(at).toArray());
        }
    }
}
