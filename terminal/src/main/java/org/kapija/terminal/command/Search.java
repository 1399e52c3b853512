package org.kapija.terminal.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.fingerprint.Part;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.Sweep;
import org.kapija.core.fingerprint.overlay.Overlay;

/**
 * A search of image files among image files. File names do not say which finger it is, so every probe meets every
 * reference, and each file is a subject of its own: it counts by the best of the probes.
 *
 * @param answer the ranking
 * @param probes number of probes that could be used
 * @param references number of files of the gallery that could be used
 * @param holes files that could not: probes, then references
 * @param others number of files of the gallery that are no pictures
 * @param overlay the best candidate with the probe that agrees with it best; empty without candidates
 */
record Search(
        Identification answer,
        int probes,
        int references,
        List<FingerFile> holes,
        long others,
        Optional<Overlay> overlay) {
    /**
     * Searches.
     *
     * @param probes files; those that are in the gallery too are not compared with themselves
     * @param gallery files
     * @param dpi pixels per inch of all of them
     * @param done told the number of files of the gallery read so far
     * @throws IOException if a file vanishes
     */
    static Search of(List<Path> probes, List<Path> gallery, int dpi, Crew crew, IntConsumer done)
            throws IOException, InterruptedException {
        List<FingerFile> probesRead = crew.each(probes, path -> FingerFile.read(path, dpi), _ -> {});
        List<FingerFile> galleryRead = crew.each(without(gallery, probes), path -> FingerFile.read(path, dpi), done);
        List<Probe> prepared = fingers(probesRead)
                .map(finger -> Probe.of(FingerPosition.UNKNOWN, finger.template()))
                .toList();
        List<Reference> references = references(fingers(galleryRead).toList());
        List<FingerFile.Hole> lacking = only(FingerFile.Hole.class, galleryRead).toList();
        var searched = Gallery.of(references).lacking(lacking.size());
        List<Sweep> sweeps = crew.each(Part.all(crew.size()), part -> searched.sweep(prepared, part), _ -> {});
        var answer = Identification.of(prepared, searched, sweeps);
        return new Search(
                answer,
                prepared.size(),
                references.size(),
                Stream.concat(
                                probesRead.stream().filter(file -> !(file instanceof FingerFile.Finger)),
                                lacking.stream())
                        .toList(),
                only(FingerFile.Other.class, galleryRead).count(),
                overlay(answer, fingers(probesRead).toList(), searched));
    }

    private static Optional<Overlay> overlay(Identification answer, List<FingerFile.Finger> probes, Gallery gallery) {
        return answer.ranking().stream()
                .findFirst()
                .flatMap(best -> Overlay.ofBest(probes.stream()
                        .flatMap(probe -> gallery.referencesOf(best.subject()).stream()
                                .map(reference -> new Overlay.Fingers(
                                        probe.template().places(),
                                        reference.template().places())))
                        .toList()));
    }

    private static Stream<FingerFile.Finger> fingers(List<FingerFile> files) {
        return only(FingerFile.Finger.class, files);
    }

    private static <T extends FingerFile> Stream<T> only(Class<T> kind, List<FingerFile> files) {
        return files.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Path> without(List<Path> gallery, List<Path> probes) throws IOException {
        Set<Path> excluded = new HashSet<>();
        for (Path probe : probes) {
            excluded.add(probe.toRealPath());
        }
        List<Path> rest = new ArrayList<>();
        for (Path path : gallery) {
            if (!excluded.contains(path.toRealPath())) {
                rest.add(path);
            }
        }
        return rest;
    }

    /** Names references by their files without the ending, or with it where two differ in nothing else. */
    private static List<Reference> references(List<FingerFile.Finger> fingers) {
        Map<String, Long> stems =
                fingers.stream().collect(groupingBy(finger -> FingerFile.stem(finger.path()), counting()));
        return fingers.stream()
                .map(finger -> {
                    String stem = FingerFile.stem(finger.path());
                    boolean alone = stems.getOrDefault(stem, 0L) == 1;
                    String name = alone ? stem : finger.path().getFileName().toString();
                    return new Reference(name, FingerPosition.UNKNOWN, finger.template());
                })
                .toList();
    }
}
