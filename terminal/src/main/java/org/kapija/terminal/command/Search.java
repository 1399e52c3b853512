package org.kapija.terminal.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.fingerprint.Part;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.Sweep;
import org.kapija.core.fingerprint.overlay.Overlay;
import org.kapija.core.message.Message;
import org.kapija.terminal.command.FingerFile.Fingers;

/**
 * A search of files among files. Names of pictures do not say which finger it is, so they meet every reference;
 * minutiae records say it, and meet their own position and all unknown ones. Each file is a subject of its own: it
 * counts by the best of the probes.
 *
 * @param answer the ranking
 * @param probes number of fingers that could be searched for
 * @param references number of fingers of the gallery that could be searched
 * @param foreign what came as minutiae of another vendor
 * @param unusable a sentence for every file, or finger of one, that could not be used: probes, then references
 * @param others number of files of the gallery that hold no fingers
 * @param overlay the best candidate with the probe that agrees with it best; empty without candidates
 */
record Search(
        Identification answer,
        int probes,
        int references,
        Foreign foreign,
        List<Unusable> unusable,
        long others,
        Optional<Overlay> overlay) {
    /**
     * Minutiae of another vendor.
     *
     * @param probes their files
     * @param references names of the references of the gallery, in the order of the files
     */
    record Foreign(List<Path> probes, Set<String> references) {}

    /** Why a file, or a finger of it, could not be used. */
    record Unusable(Path file, Message why) {}

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
        List<FingerFile> probesRead =
                crew.each(probes, path -> FingerFile.read(path, dpi, Extraction::twofold), _ -> {});
        List<FingerFile> galleryRead =
                crew.each(without(gallery, probes), path -> FingerFile.read(path, dpi, Extraction::of), done);
        List<Fingers> probeFiles = only(Fingers.class, probesRead);
        Map<Fingers, String> names = names(only(Fingers.class, galleryRead));
        List<Probe> prepared = probeFiles.stream()
                .flatMap(file -> file.prints().stream())
                .map(print -> Probe.of(print.position(), print.templates()))
                .toList();
        List<Unusable> lacking = galleryRead.stream()
                .filter(file -> !(file instanceof FingerFile.Other))
                .flatMap(Search::unusable)
                .toList();
        var searched = Gallery.of(references(names)).lacking(lacking.size());
        List<Sweep> sweeps = crew.each(Part.all(crew.size()), part -> searched.sweep(prepared, part), _ -> {});
        var answer = Identification.of(prepared, searched, sweeps);
        return new Search(
                answer,
                prepared.size(),
                searched.size(),
                foreign(probeFiles, names),
                Stream.concat(probesRead.stream().flatMap(Search::unusable), lacking.stream())
                        .toList(),
                only(FingerFile.Other.class, galleryRead).size(),
                overlay(answer, probeFiles, searched));
    }

    private static Foreign foreign(List<Fingers> probes, Map<Fingers, String> references) {
        Set<String> names = new LinkedHashSet<>();
        references.forEach((file, name) -> {
            if (file.foreign()) {
                names.add(name);
            }
        });
        return new Foreign(
                probes.stream().filter(Fingers::foreign).map(Fingers::path).toList(), names);
    }

    private static Stream<Unusable> unusable(FingerFile file) {
        return switch (file) {
            case Fingers(var path, var _, var _, var left) -> left.stream().map(why -> new Unusable(path, why));
            case FingerFile.Hole(var path, var why) -> Stream.of(new Unusable(path, why));
            case FingerFile.Other(var path, var why) -> Stream.of(new Unusable(path, why));
        };
    }

    private static Optional<Overlay> overlay(Identification answer, List<Fingers> probes, Gallery gallery) {
        return answer.ranking().stream()
                .findFirst()
                .flatMap(best -> Overlay.ofBest(probes.stream()
                        .flatMap(file -> file.prints().stream())
                        .flatMap(probe -> gallery.referencesOf(best.subject()).stream()
                                .map(reference -> new Overlay.Fingers(
                                        probe.templates().original().places(),
                                        reference.template().places())))
                        .toList()));
    }

    private static <T extends FingerFile> List<T> only(Class<T> kind, List<FingerFile> files) {
        return files.stream().filter(kind::isInstance).map(kind::cast).toList();
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

    /** Names files without their ending, or with it where two differ in nothing else. */
    private static Map<Fingers, String> names(List<Fingers> files) {
        Map<String, Long> stems = files.stream().collect(groupingBy(file -> FingerFile.stem(file.path()), counting()));
        Map<Fingers, String> names = new LinkedHashMap<>();
        for (Fingers file : files) {
            String stem = FingerFile.stem(file.path());
            boolean alone = stems.getOrDefault(stem, 0L) == 1;
            names.put(file, alone ? stem : file.path().getFileName().toString());
        }
        return names;
    }

    private static List<Reference> references(Map<Fingers, String> names) {
        return names.entrySet().stream()
                .flatMap(named -> named.getKey().prints().stream()
                        .map(print -> new Reference(
                                named.getValue(),
                                print.position(),
                                print.templates().original())))
                .toList();
    }
}
