package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Measured points that belong together, in a report beside its figures, for a picture.
 *
 * @param picture name of the picture's file, without its ending
 * @param title what is shown
 * @param x what goes to the right
 * @param y what goes up
 * @param lines one or more, told by their names
 */
public record Curve(String picture, String title, Axis x, Axis y, List<Line> lines) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Curve {
        if (!picture.matches("[a-z0-9-]+")) { // it becomes the name of a file
            throw new IllegalArgumentException("picture: " + picture);
        }
        lines = List.copyOf(lines);
    }

    /** What is measured along an edge, with its unit. */
    public record Axis(String label, boolean logarithmic) {}

    /** Points of one way of doing it, in the order they are joined. */
    public record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A place, in the units of the axes. */
    public record Point(double x, double y) {}

    /**
     * Finds the curves of a report.
     *
     * @param report as {@link BenchReport#toJson} writes it
     * @throws IllegalArgumentException if a curve lacks something
     */
    public static List<Curve> in(JsonNode report) {
        return StreamSupport.stream(report.path("results").spliterator(), false)
                .map(result -> result.path("detail").path("curve"))
                .filter(JsonNode::isObject)
                .map(curve -> JSON.convertValue(curve, Curve.class))
                .toList();
    }

    /** Draws the curve as SVG; equal curves give equal text. */
    public String svg() {
        return Picture.of(this);
    }

    /** Puts the curve into what explains a figure. */
    ObjectNode into(ObjectNode detail) {
        return detail.set("curve", JSON.valueToTree(this));
    }
}
