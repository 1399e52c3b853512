package org.kapija.simulator.bench;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.simulator.bench.Curve.Line;
import org.kapija.simulator.bench.Curve.Point;
import org.kapija.simulator.bench.PrintSet.Print;

/**
 * Every capture of a set compared once with every other.
 *
 * @param genuine pairs of one finger
 * @param impostor pairs of different fingers
 */
record Trial(Scores genuine, Scores impostor) {
    /** SourceAFIS's verification threshold: about one false match in 60,000 on public sets. */
    static final double THRESHOLD = 40;

    private static final int HALVINGS = 60;
    private static final double STEP = Math.pow(10, 0.1);

    /** Compares on all cores. */
    static Trial of(PrintSet set) {
        List<Trial> rows = IntStream.range(0, set.prints().size())
                .parallel()
                .mapToObj(row -> row(
                        set.prints().get(row),
                        set.prints().subList(row + 1, set.prints().size())))
                .toList();
        return pooled(rows);
    }

    /** False non-matches when pairs below a threshold are refused. */
    Proportion falseNonMatches(double threshold) {
        return new Proportion(genuine.below(threshold), genuine.size());
    }

    /** False matches when pairs at or above a threshold are accepted. */
    Proportion falseMatches(double threshold) {
        return new Proportion(impostor.size() - impostor.below(threshold), impostor.size());
    }

    /**
     * The lowest threshold at which no larger share of the strangers match.
     *
     * @param falseMatchRate 0 to 1; where it allows less than one pair, none may match
     */
    double thresholdAt(double falseMatchRate) {
        return impostor.thresholdReachedBy((int) Math.floor(falseMatchRate * impostor.size()));
    }

    /**
     * What strangers match against what mates do not, both in percent, ten points a power of ten (detection error
     * trade-off).
     *
     * @param name of the way of comparing
     */
    Line line(String name) {
        return new Line(
                name,
                DoubleStream.iterate(1, most -> most < impostor.size() / 10.0, most -> most * STEP)
                        .mapToObj(most -> {
                            double threshold = impostor.thresholdReachedBy((int) most);
                            return new Point(
                                    100 * falseMatches(threshold).rate(),
                                    100 * falseNonMatches(threshold).rate());
                        })
                        .distinct()
                        .toList());
    }

    /** Throws the pairs of several sets together. */
    static Trial pooled(List<Trial> sets) {
        return new Trial(
                Scores.pooled(sets.stream().map(Trial::genuine).toList()),
                Scores.pooled(sets.stream().map(Trial::impostor).toList()));
    }

    /** The lowest threshold at which false non-matches are as frequent as false matches, or more frequent. */
    double equalErrorThreshold() {
        double low = 0;
        double high = Math.max(genuine.quantile(1), impostor.quantile(1)) + 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (falseNonMatches(middle).rate() >= falseMatches(middle).rate()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The equal error rate, 0 to 1: between the two rates where they cross. */
    double equalErrorRate() {
        double threshold = equalErrorThreshold();
        return (falseNonMatches(threshold).rate() + falseMatches(threshold).rate()) / 2;
    }

    private static Trial row(Print probe, List<Print> others) {
        Probe prepared = Probe.of(FingerPosition.UNKNOWN, probe.template());
        Predicate<Print> mate = other -> other.finger().equals(probe.finger());
        return new Trial(
                scores(prepared, others.stream().filter(mate).toList()),
                scores(prepared, others.stream().filter(mate.negate()).toList()));
    }

    private static Scores scores(Probe probe, List<Print> others) {
        return Scores.of(others.stream()
                .mapToDouble(other -> probe.compare(other.template()).value()));
    }
}
