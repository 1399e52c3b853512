package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * What a bench found.
 *
 * @param bench its name on the command line
 * @param results in the order of reading
 */
public record BenchReport(String bench, List<Result> results) {
    public BenchReport {
        results = List.copyOf(results);
    }

    /** Which way a figure should go. */
    public enum Better {
        LOWER,
        HIGHER,
        /** Told for comparison, no target. */
        NEITHER
    }

    /**
     * One figure.
     *
     * @param target the bound it must keep; ignored for {@link Better#NEITHER}
     * @param detail whatever explains it
     */
    public record Result(String name, double value, String unit, double target, Better better, ObjectNode detail) {
        /** Returns a figure without a target. */
        public static Result told(String name, double value, String unit) {
            return new Result(name, value, unit, 0, Better.NEITHER, JsonNodeFactory.instance.objectNode());
        }

        /** Returns a figure that could not be had; it keeps no target. */
        public static Result missing(String name, String unit, String why) {
            ObjectNode detail = JsonNodeFactory.instance.objectNode().put("notMeasured", why);
            return new Result(name, Double.NaN, unit, Double.NaN, Better.LOWER, detail);
        }

        /** Returns a figure that must not exceed its target. */
        public static Result atMost(String name, double value, String unit, double target, ObjectNode detail) {
            return new Result(name, value, unit, target, Better.LOWER, detail);
        }

        /** Returns the same figure, explained. */
        public Result with(ObjectNode explanation) {
            return new Result(name, value, unit, target, better, explanation);
        }

        /** Returns whether there is a figure at all. */
        public boolean measured() {
            return !Double.isNaN(value);
        }

        /** Returns whether the target is kept. */
        public boolean met() {
            return switch (better) {
                case LOWER -> value <= target;
                case HIGHER -> value >= target;
                case NEITHER -> true;
            };
        }
    }

    /** Returns whether every target is kept. */
    public boolean met() {
        return results.stream().allMatch(Result::met);
    }

    /** Returns the machine-readable report. */
    public ObjectNode toJson() {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("bench", bench);
        report.set("machine", Machine.describe());
        var list = report.putArray("results");
        for (Result result : results) {
            write(result, list.addObject());
        }
        return report;
    }

    private static void write(Result result, ObjectNode line) {
        line.put("name", result.name());
        if (result.measured()) {
            line.put("value", result.value());
        } else {
            line.putNull("value");
        }
        line.put("unit", result.unit());
        if (result.better() != Better.NEITHER) {
            if (result.measured()) {
                line.put("target", result.target());
            }
            line.put("better", result.better().name().toLowerCase(Locale.ROOT));
            line.put("met", result.met());
        }
        line.set("detail", result.detail());
    }
}
