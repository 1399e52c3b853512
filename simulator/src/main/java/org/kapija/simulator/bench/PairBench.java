package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kapija.core.identity.name.Name;
import org.kapija.core.identity.name.NameProbe;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.NameData.Pair;

/** How well a comparison of two whole names tells one person from two, beside another program on the same pairs. */
record PairBench(List<Pair> pairs) {
    private static final double AREA_MIN = 0.90;
    private static final double RECALL_MIN = 0.75;
    private static final double FALSE_ALARMS = 0.05;

    List<Result> run() {
        List<Result> results = new ArrayList<>();
        results.add(least("name pairs, area under the curve", area(PairBench::ours), AREA_MIN));
        results.add(least("name pairs, recall at 5 % false alarms", recall(PairBench::ours), RECALL_MIN));
        results.add(Result.told("the same pairs by logic-v2, area", area(Pair::peer), "share"));
        results.add(Result.told("the same pairs by logic-v2, recall at 5 %", recall(Pair::peer), "share"));
        return results;
    }

    private Result least(String name, double value, double target) {
        long same = pairs.stream().filter(Pair::same).count();
        var detail = JsonNodeFactory.instance.objectNode().put("same", same).put("different", pairs.size() - same);
        return new Result(name, value, "share", target, Better.HIGHER, detail);
    }

    private static double ours(Pair pair) {
        return new NameProbe(Name.of(pair.one())).to(Name.of(pair.other())).score();
    }

    private double[] scores(boolean same, ToDoubleFunction<Pair> score) {
        return pairs.stream()
                .filter(pair -> pair.same() == same)
                .mapToDouble(score)
                .sorted()
                .toArray();
    }

    /** The chance that one person's names score above two persons' names; equals count half. */
    private double area(ToDoubleFunction<Pair> score) {
        double[] same = scores(true, score);
        double[] different = scores(false, score);
        double above = 0;
        for (double one : same) {
            for (double other : different) {
                above += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return above / same.length / different.length;
    }

    /** The share of one person's names above the score that one in twenty different pairs exceeds. */
    private double recall(ToDoubleFunction<Pair> score) {
        double[] same = scores(true, score);
        double[] different = scores(false, score);
        double bound = different[different.length - 1 - (int) (FALSE_ALARMS * different.length)];
        int above = 0;
        for (double one : same) {
            above += one > bound ? 1 : 0;
        }
        return (double) above / same.length;
    }
}
