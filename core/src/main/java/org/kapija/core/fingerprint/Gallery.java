package org.kapija.core.fingerprint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The searchable set of references in memory, immutable. A probe is compared with references of its own position and of
 * unknown position; a probe of unknown position with all. The search is linear: every comparison that is due is made.
 *
 * <p>Loading costs about 0.15 ms a reference, {@link #with} and {@link #without} a copy of the pointers: change many at
 * a time.
 */
public final class Gallery {
    /** Comparisons below carry less than one decimal digit of evidence and are not kept: nine in ten of strangers'. */
    public static final ComparisonScore FLOOR = new ComparisonScore(10);

    private static final Gallery EMPTY = new Gallery(List.of(), 0);

    private final List<Reference> references;
    private final Map<FingerPosition, List<Reference>> byPosition;
    private final Map<String, List<Reference>> bySubject;
    private final int lacking;

    private Gallery(List<Reference> references, int lacking) {
        this.references = references;
        this.lacking = lacking;
        byPosition = references.stream()
                .collect(groupingBy(
                        Reference::position, () -> new EnumMap<>(FingerPosition.class), toUnmodifiableList()));
        bySubject = references.stream().collect(groupingBy(Reference::subject, toUnmodifiableList()));
    }

    /** A gallery of nobody. */
    public static Gallery empty() {
        return EMPTY;
    }

    /** A gallery of these references; a subject may have several fingers and several references of one finger. */
    public static Gallery of(Collection<Reference> references) {
        return new Gallery(List.copyOf(references), 0);
    }

    /** Returns the gallery with more references. */
    public Gallery with(Collection<Reference> more) {
        return new Gallery(Stream.concat(references.stream(), more.stream()).toList(), lacking);
    }

    /** Returns the gallery without any reference of these subjects; unknown subjects are ignored. */
    public Gallery without(Set<String> subjects) {
        return new Gallery(
                references.stream()
                        .filter(reference -> !subjects.contains(reference.subject()))
                        .toList(),
                lacking);
    }

    /**
     * Returns the gallery knowing of references that belong in it and are not: unreadable, not yet delivered. They
     * lower the coverage of every answer, so that a hole never reads as "no hit".
     *
     * @param missing 0 or more, in place of what was said before
     */
    public Gallery lacking(int missing) {
        if (missing < 0) {
            throw new IllegalArgumentException("missing: " + missing);
        }
        return new Gallery(references, missing);
    }

    /** Returns the number of references. */
    public int size() {
        return references.size();
    }

    /** Returns the number of references that belong in it and are not. */
    public int lacking() {
        return lacking;
    }

    /** Returns the number of subjects. */
    public int subjects() {
        return bySubject.size();
    }

    /** Returns the references of one subject; empty if there are none. */
    public List<Reference> referencesOf(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Compares every probe with the references of one part that it is due to meet. */
    public Sweep sweep(List<Probe> probes, Part part) {
        List<Comparison> reached = new ArrayList<>();
        long compared = 0;
        for (Probe probe : probes) {
            for (List<Reference> group : groupsFor(probe)) {
                for (int at = part.index(); at < group.size(); at += part.of()) {
                    Reference reference = group.get(at);
                    ComparisonScore score = probe.compare(reference.template());
                    compared++;
                    if (score.reaches(FLOOR)) {
                        reached.add(new Comparison(probe, reference, score));
                    }
                }
            }
        }
        return new Sweep(part, reached, compared);
    }

    /** Returns how many comparisons a full search with these probes makes. */
    public long comparisonsDue(List<Probe> probes) {
        return probes.stream()
                .flatMap(probe -> groupsFor(probe).stream())
                .mapToLong(List::size)
                .sum();
    }

    private List<List<Reference>> groupsFor(Probe probe) {
        return byPosition.entrySet().stream()
                .filter(group -> probe.position().mayBe(group.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
