package org.kapija.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.kapija.core.value.Octets;

/** What the ordinary build does with the targets of a module: their seeds, and the findings of the past. */
public final class Seeds {
    /** Findings of the past by target, one file each, below a module's folder. */
    private static final Path FINDINGS = Path.of("src/test/resources/fuzz");

    private Seeds() {}

    /**
     * Returns a test for each target below a package: every seed and past finding is answered, and one seed is read.
     */
    public static Stream<DynamicTest> of(String root) {
        return FuzzTargets.below(root).stream()
                .map(target -> dynamicTest(FuzzTargets.name(target.getClass()), () -> tried(target)));
    }

    private static void tried(FuzzTarget target) {
        List<Octets> seeds = target.seeds();
        assertThat(seeds.stream().filter(seed -> Meeting.of(target, seed).read()))
                .as("seeds that are read")
                .isNotEmpty();
        findings(FuzzTargets.name(target.getClass())).forEach(input -> Meeting.of(target, input));
        Meeting.of(target, Octets.of(new byte[0]));
    }

    private static List<Octets> findings(String name) {
        Path folder = FINDINGS.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().map(Seeds::content).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Octets content(Path file) {
        try {
            return Octets.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
