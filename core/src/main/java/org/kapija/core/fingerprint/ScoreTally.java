package org.kapija.core.fingerprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What comparisons with strangers were worth in ordinary crossings: counts and nothing else, of nobody. A traveller is
 * a stranger to every subject who is no candidate; who is a candidate is left out, traveller or not, so the counts end
 * below the scores that raise one.
 *
 * @param comparisons made, or passed over by an index because they would score low
 * @param reached of those, by what they were worth on the engine's scale: from 10, from 15, and so on in steps of 5 to
 *     60 and more; each counted once
 */
public record ScoreTally(long comparisons, List<Long> reached) {
    /** Number of counts. */
    public static final int BINS = 11;

    /** Points from one count to the next. */
    public static final int STEP = 5;

    /** Nothing seen yet. */
    public static final ScoreTally NONE = new ScoreTally(0, Collections.nCopies(BINS, 0L));

    public ScoreTally {
        reached = List.copyOf(reached);
        long sum = reached.stream().mapToLong(Long::longValue).sum();
        if (reached.size() != BINS || reached.stream().anyMatch(count -> count < 0) || sum > comparisons) {
            throw new IllegalArgumentException(reached + " of " + comparisons);
        }
    }

    /**
     * Counts a crossing.
     *
     * @param sweeps of the search
     * @param candidates who may be the traveller
     */
    public static ScoreTally of(Collection<Sweep> sweeps, Set<String> candidates) {
        return of(
                sweeps.stream().mapToLong(Sweep::covered).sum(),
                sweeps.stream()
                        .flatMap(sweep -> sweep.comparisons().stream())
                        .filter(comparison ->
                                !candidates.contains(comparison.reference().subject()))
                        .map(Comparison::worth)
                        .toList());
    }

    /**
     * Counts scores of strangers.
     *
     * @param comparisons made
     * @param scores of those that reached {@link Gallery#FLOOR}, or of all
     */
    public static ScoreTally of(long comparisons, Collection<ComparisonScore> scores) {
        long[] counts = new long[BINS];
        scores.stream().filter(score -> score.reaches(Gallery.FLOOR)).forEach(score -> counts[bin(score)]++);
        return new ScoreTally(comparisons, Arrays.stream(counts).boxed().toList());
    }

    private static int bin(ComparisonScore score) {
        return Math.clamp((int) ((score.value() - Gallery.FLOOR.value()) / STEP), 0, BINS - 1);
    }

    /** Returns the counts of both. */
    public ScoreTally plus(ScoreTally more) {
        List<Long> sums = new ArrayList<>();
        IntStream.range(0, BINS).forEach(bin -> sums.add(reached.get(bin) + more.reached.get(bin)));
        return new ScoreTally(comparisons + more.comparisons, sums);
    }

    /** Returns the highest score that is a bin's lower edge and that so many comparisons or more have reached. */
    Optional<Integer> highestReachedBy(long atLeast) {
        return IntStream.range(0, BINS)
                .map(bin -> BINS - 1 - bin)
                .filter(bin -> reachedFrom(bin) >= atLeast)
                .mapToObj(bin -> (int) Gallery.FLOOR.value() + STEP * bin)
                .findFirst();
    }

    /** Returns the share of comparisons that reached a bin's lower edge. */
    double rate(int edge) {
        return (double) reachedFrom((edge - (int) Gallery.FLOOR.value()) / STEP) / comparisons;
    }

    private long reachedFrom(int bin) {
        return reached.subList(bin, BINS).stream().mapToLong(Long::longValue).sum();
    }
}
