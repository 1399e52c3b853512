package org.kapija.simulator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.ImageReading;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;
import org.kapija.simulator.bench.PrintSet.Print;

/** Reads folders of fingerprint images named FINGER_IMPRESSION, one folder a set. */
final class RealSets {
    private static final int USUAL_DPI = 500;

    /** Sensors of other resolutions, by the name of their set. */
    private static final Map<String, Integer> DPI =
            Map.of("fvc2002_db2_b", 569, "fvc2004_db3_b", 512, "upek_16x8", 508);

    private RealSets() {}

    /**
     * Reads every set below a folder, in the order of their names.
     *
     * @param fingerprints a folder of sets; no sets if it is not there
     * @param progress is told which set comes next
     * @throws UncheckedIOException if a file cannot be read
     */
    static List<PrintSet> in(Path fingerprints, Consumer<String> progress) {
        return in(fingerprints, Extraction::of, progress);
    }

    /**
     * Reads every set below a folder, in the order of their names.
     *
     * @param extraction makes one template of an image, or two
     */
    static List<PrintSet> in(
            Path fingerprints, Function<FingerprintImage, Extraction> extraction, Consumer<String> progress) {
        return folders(fingerprints).stream()
                .map(folder -> read(folder, extraction, progress))
                .toList();
    }

    /**
     * Lists the folders of sets, in the order of their names.
     *
     * @param fingerprints a folder of sets; none if it is not there
     */
    static List<Path> folders(Path fingerprints) {
        return entries(fingerprints).stream().filter(Files::isDirectory).toList();
    }

    /**
     * Reads the images of one set, as they are.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    static List<Shot> images(Path folder) {
        int dpi = DPI.getOrDefault(folder.getFileName().toString(), USUAL_DPI);
        return files(folder).parallelStream()
                .map(file -> shot(file, dpi))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * An image of a known finger.
     *
     * @param finger equal for images of one finger
     */
    record Shot(String finger, FingerprintImage image) {}

    private static PrintSet read(
            Path folder, Function<FingerprintImage, Extraction> extraction, Consumer<String> progress) {
        String name = folder.getFileName().toString();
        List<Shot> shots = images(folder);
        progress.accept(name + ": " + shots.size() + " images");
        List<Print> prints = shots.parallelStream()
                .map(shot -> print(shot, extraction.apply(shot.image())))
                .flatMap(Optional::stream)
                .toList();
        return new PrintSet(name, prints, files(folder).size() - prints.size());
    }

    private static List<Path> files(Path folder) {
        return entries(folder).stream().filter(Files::isRegularFile).toList();
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static Optional<Print> print(Shot shot, Extraction extraction) {
        return switch (extraction) {
            case Extraction.Extracted extracted -> Optional.of(new Print(shot.finger(), extracted.templates()));
            case Extraction.TooPoor _ -> Optional.empty();
        };
    }

    private static Optional<Shot> shot(Path file, int dpi) {
        return switch (ImageReading.of(octets(file), dpi)) {
            case ImageReading.Read(var image) -> Optional.of(new Shot(finger(file), image));
            case ImageReading.Unreadable _ -> Optional.empty();
        };
    }

    /** What stands before the last stroke of the name: {@code 101} of {@code 101_2.png}. */
    private static String finger(Path file) {
        String name = file.getFileName().toString();
        int stroke = name.lastIndexOf('_');
        return stroke < 0 ? name : name.substring(0, stroke);
    }

    private static Octets octets(Path file) {
        try {
            return Octets.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
