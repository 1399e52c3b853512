package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.kapija.core.fingerprint.Calibration;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.ScoreTally;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.Curve.Line;
import org.kapija.simulator.bench.Curve.Point;

/**
 * Crossings of strangers, half of which calibrate; the other half are predicted and counted.
 *
 * @param strangers what kind before how many
 * @param references that each crossing met
 * @param calibratedBy crossings
 * @param calibrated by these
 * @param crossings that are predicted
 * @param judged their scores
 */
record OddsTrial(
        String strangers,
        int references,
        int calibratedBy,
        Calibration calibrated,
        int crossings,
        List<ComparisonScore> judged) {
    private static final double ALARMS = 4;
    private static final double FACTOR_MAX = 2;

    /** Fewer alarms in all say little about a rate. */
    private static final double COUNTED_MIN = 8;

    /** Drawn strangers fall off faster than real ones, beyond the bounds that are signed for real ones. */
    private static final Calibration.Bounds WIDE = new Calibration.Bounds(40, 40);

    OddsTrial {
        judged = List.copyOf(judged);
    }

    /** Calibrates with the even crossings, keeps the odd ones. */
    static OddsTrial of(String strangers, int references, List<List<ComparisonScore>> crossings) {
        var tally = ScoreTally.NONE;
        List<ComparisonScore> judged = new ArrayList<>();
        for (int at = 0; at < crossings.size(); at++) {
            if (at % 2 == 0) {
                tally = tally.plus(ScoreTally.of(references, crossings.get(at)));
            } else {
                judged.addAll(crossings.get(at));
            }
        }
        Calibration calibrated =
                Calibration.SCALE.judge(tally, WIDE).orElseThrow().next();
        int counted = crossings.size() / 2;
        return new OddsTrial(strangers, references, crossings.size() - counted, calibrated, counted, judged);
    }

    /** Holds what was counted against what was predicted, where each crossing should raise {@value #ALARMS} alarms. */
    Result result(String name) {
        double times = observed(ALARMS) / ALARMS;
        ComparisonScore threshold = threshold(ALARMS);
        ObjectNode detail = new Proportion(alarms(ALARMS), references * crossings).detail();
        detail.put("crossings", crossings)
                .put("calibratedBy", calibratedBy)
                .put("references", references)
                .put("threshold", threshold.value())
                .put("predictedACrossing", ALARMS)
                .put("observedACrossing", observed(ALARMS))
                .put("observedToPredicted", times)
                .put("predictedByTheEnginesScale", references * Calibration.SCALE.rate(threshold));
        return Result.atMost(name + strangers, Math.max(times, 1 / times), "times", FACTOR_MAX, detail);
    }

    /** Alarms a crossing, counted against predicted, as far down as there were some to count. */
    Line line() {
        return new Line(
                strangers,
                DoubleStream.iterate(2 * ALARMS, alarms -> alarms * crossings >= COUNTED_MIN, alarms -> alarms / 2)
                        .mapToObj(alarms -> new Point(alarms, observed(alarms)))
                        .toList());
    }

    private double observed(double predicted) {
        return (double) alarms(predicted) / crossings;
    }

    private int alarms(double predicted) {
        ComparisonScore threshold = threshold(predicted);
        return (int) judged.stream().filter(score -> score.reaches(threshold)).count();
    }

    private ComparisonScore threshold(double alarms) {
        return calibrated.threshold(alarms / references);
    }
}
