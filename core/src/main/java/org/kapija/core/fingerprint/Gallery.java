package org.kapija.core.fingerprint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Segment;

/**
 * The searchable set of references in memory, immutable. A probe is searched among references of its own position and
 * of unknown position; a probe of unknown position among all. Up to {@value Group#LINEAR_MAX} references of a position
 * every one is compared; of more, those that an index chooses.
 *
 * <p>A change shares with the gallery before it all that did not change; a new reference costs about 0.3 ms.
 */
public final class Gallery {
    /** Comparisons below carry less than one decimal digit of evidence and are not kept: nine in ten of strangers'. */
    public static final ComparisonScore FLOOR = new ComparisonScore(10);

    /** A subject with one finger this good has its other fingers compared, whether or not the index chose them. */
    private static final ComparisonScore WORTH_ALL = new ComparisonScore(20);

    private final Engine engine;
    private final Map<FingerPosition, Group> groups;
    private final Map<String, List<Reference>> bySubject;
    private final int lacking;

    private Gallery(
            Engine engine, Map<FingerPosition, Group> groups, Map<String, List<Reference>> bySubject, int lacking) {
        this.engine = engine;
        this.groups = groups;
        this.bySubject = bySubject;
        this.lacking = lacking;
    }

    /** A gallery of nobody that will be searched with this engine. */
    public static Gallery empty(Engine engine) {
        return new Gallery(engine, Map.of(), Map.of(), 0);
    }

    /** A gallery of nobody, to be searched with the engine that runs everywhere. */
    public static Gallery empty() {
        return empty(Engine.plain());
    }

    /** A gallery of these references; a subject may have several fingers and several references of one finger. */
    public static Gallery of(Collection<Reference> references) {
        return empty().with(references);
    }

    /**
     * A gallery of these references, of whose fingers some are packed already: those are not coded again. What is
     * packed of nobody here is left aside.
     *
     * @param packed as {@link #packed} gave it, from files that are certain to be what was written
     */
    public static Gallery of(Engine engine, Collection<Reference> references, Collection<PackedFingers> packed) {
        Map<FingerPosition, List<Reference>> wanted = byPosition(references);
        Map<FingerPosition, List<PackedFingers>> ready =
                packed.stream().collect(groupingBy(PackedFingers::position, toUnmodifiableList()));
        Map<FingerPosition, Group> groups = new EnumMap<>(FingerPosition.class);
        wanted.forEach((position, some) ->
                groups.put(position, Group.of(some, ready.getOrDefault(position, List.of()))));
        return of(engine, groups, 0);
    }

    /** Returns the gallery with more references. */
    public Gallery with(Collection<Reference> more) {
        return changed(_ -> false, more);
    }

    /** Returns the gallery without any reference of these subjects; unknown subjects are ignored. */
    public Gallery without(Set<String> subjects) {
        return changed(reference -> subjects.contains(reference.subject()), List.of());
    }

    /** Returns the gallery of these references and no others; those it has already are not prepared again. */
    public Gallery becoming(Collection<Reference> all) {
        Set<Reference> wanted = new HashSet<>(all);
        Set<Reference> present = new HashSet<>();
        references().forEach(present::add);
        List<Reference> more =
                all.stream().filter(reference -> !present.contains(reference)).toList();
        return changed(reference -> !wanted.contains(reference), more);
    }

    private Gallery changed(Predicate<Reference> gone, Collection<Reference> more) {
        Map<FingerPosition, List<Reference>> added = byPosition(more);
        Map<FingerPosition, Group> next = new EnumMap<>(FingerPosition.class);
        for (FingerPosition position : FingerPosition.values()) {
            Group group =
                    groups.getOrDefault(position, Group.empty()).changed(gone, added.getOrDefault(position, List.of()));
            if (!group.references().isEmpty()) {
                next.put(position, group);
            }
        }
        return of(engine, next, lacking);
    }

    private static Map<FingerPosition, List<Reference>> byPosition(Collection<Reference> references) {
        return references.stream().collect(groupingBy(Reference::position, toUnmodifiableList()));
    }

    private static Gallery of(Engine engine, Map<FingerPosition, Group> groups, int lacking) {
        Map<String, List<Reference>> subjects = new HashMap<>();
        for (Group group : groups.values()) {
            for (Reference reference : group.references()) {
                subjects.computeIfAbsent(reference.subject(), _ -> new ArrayList<>(2))
                        .add(reference);
            }
        }
        return new Gallery(engine, groups, subjects, lacking);
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
        return new Gallery(engine, groups, bySubject, missing);
    }

    /**
     * Returns the same gallery with every finger packed that the index chooses among, and none in it that is gone: fit
     * to be kept in files. Takes about 5 microseconds for each finger that has to be packed anew.
     */
    public Gallery settled() {
        return each(Group::settled);
    }

    /** Returns what is packed, to be kept in files; ask a {@link #settled} gallery. */
    public List<PackedFingers> packed() {
        return groups.entrySet().stream()
                .flatMap(group -> group.getValue().packed(group.getKey()).stream())
                .toList();
    }

    /** Returns the same gallery with its segments in other memory, such as the files they were written to. */
    public Gallery moved(UnaryOperator<Segment> to) {
        return each(group -> group.moved(to));
    }

    /** Changes how fingers are held, not which. */
    private Gallery each(UnaryOperator<Group> change) {
        Map<FingerPosition, Group> next = new EnumMap<>(FingerPosition.class);
        groups.forEach((position, group) -> next.put(position, change.apply(group)));
        return new Gallery(engine, next, bySubject, lacking);
    }

    /** Returns every reference, in no order. */
    public Stream<Reference> references() {
        return groups.values().stream().flatMap(group -> group.references().stream());
    }

    /** Returns the number of references. */
    public int size() {
        return bySubject.values().stream().mapToInt(List::size).sum();
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
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    /** Searches one part for every probe. */
    public Sweep sweep(List<Probe> probes, Part part) {
        List<Comparison> reached = new ArrayList<>();
        long covered = 0;
        for (Probe probe : probes) {
            for (Group group : groupsFor(probe)) {
                reached.addAll(group.search(probe, part, engine));
                covered += group.covered(part);
            }
        }
        return new Sweep(part, reached, covered);
    }

    /**
     * Returns the comparisons with what the index passed over of subjects that one finger made worth it: a hand is
     * judged by all its fingers.
     */
    List<Comparison> completed(List<Probe> probes, List<Comparison> found) {
        List<Comparison> all = new ArrayList<>(found);
        Set<Object> made = new HashSet<>();
        found.forEach(comparison -> made.add(List.of(comparison.probe(), comparison.reference())));
        Set<String> worth = new HashSet<>();
        found.stream()
                .filter(comparison -> comparison.worth().reaches(WORTH_ALL))
                .forEach(comparison -> worth.add(comparison.reference().subject()));
        for (String subject : worth) {
            for (Reference reference : referencesOf(subject)) {
                for (Probe probe : probes) {
                    if (passedOver(probe, reference) && !made.contains(List.of(probe, reference))) {
                        Comparison.of(probe, reference, reference.template().searchable())
                                .ifPresent(all::add);
                    }
                }
            }
        }
        return all;
    }

    private boolean passedOver(Probe probe, Reference reference) {
        return probe.position().mayBe(reference.position())
                && !groups.getOrDefault(reference.position(), Group.empty()).comparesAll();
    }

    /** Returns how many references a full search with these probes covers, each counted for each probe. */
    public long comparisonsDue(List<Probe> probes) {
        return probes.stream()
                .flatMap(probe -> groupsFor(probe).stream())
                .mapToLong(group -> group.covered(Part.WHOLE))
                .sum();
    }

    private List<Group> groupsFor(Probe probe) {
        return groups.entrySet().stream()
                .filter(group -> probe.position().mayBe(group.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
