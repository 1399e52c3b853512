package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.page.Photograph;

/** Counts what was read on photographs, beside what is printed on them. */
final class PhotographTally {
    private static final double VALID_MIN = 85;
    private static final double MILLIS_MAX = 700;
    private static final int[] WIDTHS = {350, 500, 1000, 2001}; // upper bounds of classes, pixels

    private final Sample costs = new Sample();
    private final SortedMap<Integer, int[]> widths = new TreeMap<>();
    private final List<String> wronglySure = new ArrayList<>();
    private int count;
    private int valid;
    private int exact;
    private int named;

    /** Counts one photograph with these lines. */
    void add(Photograph photograph, List<String> printed, JsonNode report) {
        int right = report.path("valid").asBoolean() ? 1 : 0;
        int[] width = widths.computeIfAbsent(width(photograph), _ -> new int[2]);
        width[0] += right;
        width[1]++;
        count++;
        valid += right;
        exact += lines(report).equals(printed) ? 1 : 0;
        if (sure(report)) {
            named++;
            if (!nameLine(lines(report)).equals(nameLine(printed))) {
                wronglySure.add(photograph.toString());
            }
        }
        costs.add(Math.round(report.path("cpuMillis").asDouble() * 1e6));
    }

    List<Result> results() {
        ObjectNode detail = new Proportion(count - valid, count).detail();
        ObjectNode byWidth = detail.putObject("validByWidth");
        widths.forEach((most, counts) -> byWidth.put("below " + most, counts[0] + " of " + counts[1]));
        ObjectNode wrong = JsonNodeFactory.instance.objectNode();
        var list = wrong.putArray("wrong");
        wronglySure.forEach(list::add);
        return List.of(
                new Result("photographs fully valid", 100.0 * valid / count, "%", VALID_MIN, Better.HIGHER, detail),
                Result.told("photographs read exactly", 100.0 * exact / count, "%"),
                Result.told("names that are sure", 100.0 * named / count, "%"),
                Result.atMost("wrong names that are sure", wronglySure.size(), "names", 0, wrong),
                Result.atMost(
                        "a photograph, median",
                        costs.quantile(0.5),
                        "ms",
                        MILLIS_MAX,
                        costs.detail().put("cost", "CPU time of the whole program, unpacking the image included")));
    }

    private static int width(Photograph photograph) {
        for (int most : WIDTHS) {
            if (photograph.zoneWidth() < most) {
                return most;
            }
        }
        return WIDTHS[WIDTHS.length - 1];
    }

    private static boolean sure(JsonNode report) {
        return StreamSupport.stream(report.path("sure").spliterator(), false)
                .anyMatch(field -> field.asText().equals("name"));
    }

    private static List<String> lines(JsonNode report) {
        return StreamSupport.stream(report.path("lines").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** The last line of a card, the first of others from its sixth character. */
    private static String nameLine(List<String> lines) {
        return switch (lines.size()) {
            case 2 -> lines.getFirst().substring(5);
            case 3 -> lines.getLast();
            default -> "";
        };
    }
}
