package org.kapija.simulator.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.simulator.bench.RealSets.Shot;

/**
 * Prints of real fingers for searches that may find somebody or nobody: the first image of each finger is enrolled, by
 * one template as in a list, and every other one is a probe.
 *
 * @param enrolled one a finger
 * @param probes the others
 */
record OpenSet(List<Template> enrolled, List<Sought> probes) {
    OpenSet {
        enrolled = List.copyOf(enrolled);
        probes = List.copyOf(probes);
    }

    /**
     * Another image of an enrolled finger.
     *
     * @param mate its place among the enrolled
     * @param probe with both templates
     */
    record Sought(int mate, Probe probe) {}

    /**
     * Extracts every set below a folder.
     *
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    static OpenSet of(Path fingerprints) {
        List<Template> enrolled = new ArrayList<>();
        List<Sought> probes = new ArrayList<>();
        RealSets.folders(fingerprints).forEach(folder -> read(RealSets.images(folder), enrolled, probes));
        return new OpenSet(enrolled, probes);
    }

    /** Returns so many places of probes, spread evenly over the sets, or all. */
    List<Integer> spread(int most) {
        int some = Math.min(most, probes.size());
        return IntStream.range(0, some)
                .mapToObj(at -> (int) ((long) at * probes.size() / some))
                .toList();
    }

    private static void read(List<Shot> shots, List<Template> enrolled, List<Sought> probes) {
        var seen = shots.parallelStream().map(OpenSet::extracted).toList();
        Set<String> here = new HashSet<>();
        for (int at = 0; at < shots.size(); at++) {
            boolean first = seen.get(at).isPresent() && here.add(shots.get(at).finger());
            seen.get(at).ifPresent(print -> {
                var templates = print.templates();
                if (first) {
                    enrolled.add(templates.original());
                } else {
                    probes.add(new Sought(enrolled.size() - 1, Probe.of(FingerPosition.UNKNOWN, templates)));
                }
            });
        }
    }

    private static Optional<Extraction.Extracted> extracted(Shot shot) {
        return switch (Extraction.twofold(shot.image())) {
            case Extraction.Extracted extracted -> Optional.of(extracted);
            case Extraction.TooPoor _ -> Optional.empty();
        };
    }
}
