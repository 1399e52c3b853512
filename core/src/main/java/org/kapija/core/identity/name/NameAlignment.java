package org.kapija.core.identity.name;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapija.core.identity.name.NameComparison.Aligned;
import org.kapija.core.identity.name.NameComparison.WordWeight;
import org.kapija.core.identity.name.NameToken.Role;

/** Gives each word of one name the word of the other that is most like it, the best pair first. */
final class NameAlignment {
    /** Words that only one name has count so much of their weight: people use some of their names. */
    private static final double MISSING = 0.2;

    /** Words that stand against each other count so many times their weight: brothers share all the others. */
    private static final double CONFLICT = 2.5;

    private static final double LIKENESS_MIN = 0.25;

    /** Two words written as one are tried where no single word is as like as this. */
    private static final double SETTLED = 0.75;

    /** What is left of a likeness when the child in one name is the parent in the other. */
    private static final double TURNED_ROUND = 0.6;

    private static final int NOBODY = -1;

    /** One or two words from a place on in each name, with what they have in common. */
    private record Pair(int probe, int probes, int reference, int references, double likeness) {}

    private final Name probe;
    private final Name reference;
    private final WordWeight weight;
    private final List<WordProbe> probes;
    private final List<WordProbe> joined;
    private final int[] partners;
    private final boolean[] taken;
    private final List<Aligned> words = new ArrayList<>();
    private double matched;
    private double alike;

    NameAlignment(Name probe, List<WordProbe> probes, List<WordProbe> joined, Name reference, WordWeight weight) {
        this.probe = probe;
        this.probes = probes;
        this.joined = joined;
        this.reference = reference;
        this.weight = weight;
        this.partners = new int[probe.tokens().size()];
        this.taken = new boolean[reference.tokens().size()];
        Arrays.fill(partners, NOBODY);
    }

    NameComparison compare() {
        List<Pair> pairs = singles();
        pairs.addAll(doubles(pairs));
        pairs.sort(comparingDouble(NameAlignment::rank));
        pairs.stream().filter(this::free).forEach(this::take);
        double mine = 0;
        for (int at = 0; at < partners.length; at++) {
            mine += partners[at] == NOBODY ? weight(probe, at) : 0;
        }
        double its = 0;
        for (int at = 0; at < taken.length; at++) {
            its += taken[at] ? 0 : weight(reference, at);
        }
        leftovers(mine > 0 && its > 0);
        return new NameComparison(score(mine, its), words);
    }

    /** The most alike first, of equals those of two words, then those that leave the words in their order. */
    private static double rank(Pair pair) {
        return -pair.likeness()
                - 0.01 * (pair.probes() + pair.references())
                + 1e-6 * Math.abs(pair.probe() - pair.reference());
    }

    private double score(double mine, double its) {
        if (matched == 0) {
            return 0;
        }
        double against = Math.min(mine, its);
        double more = Math.max(mine, its) - against;
        double score = alike / (matched + CONFLICT * against + MISSING * more);
        return turnedRound() ? score * TURNED_ROUND : score;
    }

    private double weight(Name name, int at) {
        return weight.of(name.tokens().get(at));
    }

    private List<Pair> singles() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partners.length; i++) {
            for (int j = 0; j < taken.length; j++) {
                add(pairs, new Pair(i, 1, j, 1, single(i, j)));
            }
        }
        return pairs;
    }

    private double single(int i, int j) {
        return probes.get(i).likeness(reference.tokens().get(j), probeCut(i), referenceCut(j));
    }

    private boolean probeCut(int at) {
        return probe.cut() && at == partners.length - 1;
    }

    private boolean referenceCut(int at) {
        return reference.cut() && at == taken.length - 1;
    }

    /** Two neighbours as one word, for words that found nothing like them. */
    private List<Pair> doubles(List<Pair> singles) {
        double[] mine = new double[partners.length];
        double[] its = new double[taken.length];
        for (Pair pair : singles) {
            mine[pair.probe()] = Math.max(mine[pair.probe()], pair.likeness());
            its[pair.reference()] = Math.max(its[pair.reference()], pair.likeness());
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < mine.length; i++) {
            for (int j = 0; j < its.length; j++) {
                if (mine[i] < SETTLED && i + 1 < mine.length && its[j] < SETTLED) {
                    add(
                            pairs,
                            new Pair(
                                    i,
                                    2,
                                    j,
                                    1,
                                    joined.get(i).likeness(reference.tokens().get(j), false, false)));
                }
                if (its[j] < SETTLED && j + 1 < its.length && mine[i] < SETTLED) {
                    add(pairs, new Pair(i, 1, j, 2, probes.get(i).likeness(joined(reference, j), false, false)));
                }
            }
        }
        return pairs;
    }

    private static NameToken word(Name name, int at, int words) {
        return words == 1 ? name.tokens().get(at) : joined(name, at);
    }

    private static NameToken joined(Name name, int at) {
        return name.tokens().get(at).with(name.tokens().get(at + 1));
    }

    private static void add(List<Pair> pairs, Pair pair) {
        if (pair.likeness() >= LIKENESS_MIN) {
            pairs.add(pair);
        }
    }

    private boolean free(Pair pair) {
        return partners[pair.probe()] == NOBODY
                && partners[pair.probe() + pair.probes() - 1] == NOBODY
                && !taken[pair.reference()]
                && !taken[pair.reference() + pair.references() - 1];
    }

    private void take(Pair pair) {
        double both = 0;
        for (int at = 0; at < pair.probes(); at++) {
            partners[pair.probe() + at] = pair.reference();
            both += weight(probe, pair.probe() + at);
        }
        for (int at = 0; at < pair.references(); at++) {
            taken[pair.reference() + at] = true;
            both += weight(reference, pair.reference() + at);
        }
        matched += both / 2;
        alike += both / 2 * pair.likeness();
        words.add(aligned(pair));
    }

    private Aligned aligned(Pair pair) {
        NameToken mine = word(probe, pair.probe(), pair.probes());
        NameToken its = word(reference, pair.reference(), pair.references());
        WordProbe word = (pair.probes() == 1 ? probes : joined).get(pair.probe());
        var evidence = word.evidence(its, probeCut(pair.probe()), referenceCut(pair.reference()));
        return new Aligned(Optional.of(mine), Optional.of(its), evidence);
    }

    private void leftovers(boolean against) {
        TokenEvidence evidence = against ? new TokenEvidence.Different() : new TokenEvidence.Missing();
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] == NOBODY) {
                words.add(new Aligned(Optional.of(probe.tokens().get(at)), Optional.empty(), evidence));
            }
        }
        for (int at = 0; at < taken.length; at++) {
            if (!taken[at]) {
                words.add(new Aligned(
                        Optional.empty(), Optional.of(reference.tokens().get(at)), evidence));
            }
        }
    }

    /** Whether the child in one name is the parent in the other: A bin B, and B bin A. */
    private boolean turnedRound() {
        for (int at = 1; at + 1 < partners.length; at++) {
            int child = partners[at - 1];
            int parent = partners[at + 1];
            if (probe.tokens().get(at).role() == Role.DESCENT
                    && parent != NOBODY
                    && child > parent
                    && reference.tokens().subList(parent, child).stream()
                            .anyMatch(word -> word.role() == Role.DESCENT)) {
                return true;
            }
        }
        return false;
    }
}
