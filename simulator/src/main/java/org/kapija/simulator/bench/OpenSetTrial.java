package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.kapija.simulator.bench.Curve.Line;
import org.kapija.simulator.bench.Curve.Point;

/**
 * What a way of searching answers when it may find somebody or nobody.
 *
 * @param mates the finger of each probe that is enrolled, with the mate's score, 0 where the search does not find it
 * @param strangers the best stranger's score of each search without a mate
 */
record OpenSetTrial(List<Mate> mates, Scores strangers) {
    private static final int DRAWS = 2_000;
    private static final double TAIL = 0.025;

    /** Alarms are told up to one search in so many. */
    private static final int SEARCHES_AN_ALARM_MIN = 10;

    OpenSetTrial {
        mates = List.copyOf(mates);
    }

    /** An enrolled finger's score. */
    record Mate(int finger, double score) {}

    /** Mates that are missed where so many searches may name a stranger. */
    Proportion missed(int alarms) {
        return below(strangers.thresholdReachedBy(alarms));
    }

    /** Mates below a threshold that nobody here chose. */
    Proportion below(double threshold) {
        return new Proportion(
                (int) mates.stream().filter(mate -> mate.score() < threshold).count(), mates.size());
    }

    /** Searches without a mate that name a stranger at a threshold. */
    Proportion named(double threshold) {
        return new Proportion(strangers.size() - strangers.below(threshold), strangers.size());
    }

    /** Explains {@link #missed}. */
    ObjectNode detail(int alarms) {
        ObjectNode detail = missed(alarms).detail().put("threshold", strangers.thresholdReachedBy(alarms));
        detail.set("searchesThatNameAStranger", new Proportion(alarms, strangers.size()).detail());
        return detail;
    }

    /** Share missed, percent, against share of searches that name a stranger, percent. */
    Line line(String name) {
        return new Line(
                name,
                IntStream.rangeClosed(1, strangers.size() / SEARCHES_AN_ALARM_MIN)
                        .mapToObj(alarms -> new Point(
                                100.0 * alarms / strangers.size(),
                                100 * missed(alarms).rate()))
                        .toList());
    }

    /**
     * Where the change of {@link #missed} from another way to this one lies when fingers are drawn again, with both
     * thresholds as they are: prints of a finger fail together, so an interval that takes them one by one is too
     * narrow.
     *
     * @return the lower and the upper bound of 95 %, percent
     */
    double[] change(OpenSetTrial from, int alarms, long seed) {
        double[][] missed = {from.missedByFinger(alarms), missedByFinger(alarms)};
        int fingers = missed[0].length;
        var random = new Random(seed);
        double[] changes = IntStream.range(0, DRAWS)
                .mapToDouble(_ -> {
                    int[] drawn = random.ints(fingers, 0, fingers).toArray();
                    double before = Arrays.stream(drawn)
                            .mapToDouble(finger -> missed[0][finger])
                            .sum();
                    double after = Arrays.stream(drawn)
                            .mapToDouble(finger -> missed[1][finger])
                            .sum();
                    return before == 0 ? 0 : 100 * (after - before) / before;
                })
                .sorted()
                .toArray();
        return new double[] {changes[(int) (TAIL * DRAWS)], changes[(int) ((1 - TAIL) * DRAWS)]};
    }

    private double[] missedByFinger(int alarms) {
        double threshold = strangers.thresholdReachedBy(alarms);
        double[] missed = new double[mates.stream().mapToInt(Mate::finger).max().orElse(-1) + 1];
        mates.forEach(mate -> missed[mate.finger()] += mate.score() < threshold ? 1 : 0);
        return missed;
    }
}
