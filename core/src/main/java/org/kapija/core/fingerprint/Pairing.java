package org.kapija.core.fingerprint;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which finger of the traveller stands against which finger of one subject. A finger is its position; of unknown
 * position, each probe and each reference is taken for a finger of its own. Each finger is used once, who is worth most
 * first: two impressions of one finger do not count as two fingers.
 *
 * @param fingers number of fingers that could be paired, 1 or more
 * @param tries comparisons made for each of them, 1 or more, on average
 * @param scored the pairs that reached the floor, who is worth most first
 */
record Pairing(int fingers, double tries, List<Scored> scored) {
    Pairing {
        scored = List.copyOf(scored);
    }

    /**
     * One finger against another.
     *
     * @param score how alike the engine finds them
     * @param worth what is decided by, on the engine's scale
     * @param quality of the probe, 0 to 100
     */
    record Scored(ComparisonScore score, ComparisonScore worth, int quality) {}

    /**
     * Pairs the fingers of a search with those of one subject.
     *
     * @param comparisons those with this subject that reached the floor, one or more
     * @param probes all probes of the search
     * @param references all references of the subject
     */
    static Pairing of(List<Comparison> comparisons, List<Probe> probes, List<Reference> references) {
        Set<Object> probeFingers = new HashSet<>();
        Set<Object> referenceFingers = new HashSet<>();
        int due = 0;
        for (Probe probe : probes) {
            for (Reference reference : references) {
                if (probe.position().mayBe(reference.position())) {
                    due++;
                    probeFingers.add(finger(probe));
                    referenceFingers.add(finger(reference));
                }
            }
        }
        int fingers = Math.min(probeFingers.size(), referenceFingers.size());
        return new Pairing(fingers, (double) due / fingers, pair(comparisons));
    }

    private static List<Scored> pair(List<Comparison> comparisons) {
        List<Comparison> best = new ArrayList<>(comparisons);
        best.sort(comparing(Comparison::worth, reverseOrder()).thenComparing(Comparison::score, reverseOrder()));
        Set<Object> probesUsed = new HashSet<>();
        Set<Object> referencesUsed = new HashSet<>();
        List<Scored> scored = new ArrayList<>();
        for (Comparison comparison : best) {
            Object probe = finger(comparison.probe());
            Object reference = finger(comparison.reference());
            if (!probesUsed.contains(probe) && !referencesUsed.contains(reference)) {
                probesUsed.add(probe);
                referencesUsed.add(reference);
                scored.add(new Scored(
                        comparison.score(),
                        comparison.worth(),
                        comparison.probe().quality()));
            }
        }
        return scored;
    }

    private static Object finger(Probe probe) {
        return probe.position() == FingerPosition.UNKNOWN ? probe : probe.position();
    }

    private static Object finger(Reference reference) {
        return reference.position() == FingerPosition.UNKNOWN ? reference : reference.position();
    }
}
