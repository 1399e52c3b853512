package org.kapija.simulator.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kapija.simulator.bench.Curve.Axis;
import org.kapija.simulator.bench.Curve.Line;
import org.kapija.simulator.bench.Curve.Point;

/**
 * A curve as SVG. Text only, so that equal figures give equal bytes whatever fonts a machine has; libraries that draw
 * charts measure text with the fonts they find.
 */
final class Picture {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 480;
    private static final int LEFT = 70;
    private static final int RIGHT = 716;
    private static final int LEGEND = 52;
    private static final int LEGEND_LINE = 20;
    private static final int BOTTOM = 424;

    /** Where lines have so few points these are marked, so that nobody reads a measurement between them. */
    private static final int MARKED_MAX = 16;

    /** Told apart by eyes that do not see red or green (M. Okabe, K. Ito 2008), and by their dashes. */
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#000000", "#cc79a7");

    private static final List<String> DASHES = List.of("none", "9 4", "3 3", "12 4 3 4", "1 3");

    private final Curve curve;
    private final Scale x;
    private final Scale y;

    private Picture(Curve curve) {
        this.curve = curve;
        List<Point> points =
                curve.lines().stream().flatMap(line -> line.points().stream()).toList();
        x = Scale.around(points.stream().mapToDouble(Point::x), curve.x().logarithmic(), LEFT, RIGHT);
        double top = LEGEND + LEGEND_LINE * curve.lines().size();
        y = Scale.around(points.stream().mapToDouble(Point::y), curve.y().logarithmic(), BOTTOM, top);
    }

    /** Draws a curve. */
    static String of(Curve curve) {
        return new Picture(curve).svg();
    }

    private String svg() {
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\""
                + WIDTH + "\" height=\"" + HEIGHT + "\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\">\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
        return head
                + text(LEFT, 26, "start", " font-size=\"16\" font-weight=\"bold\"", curve.title())
                + grid()
                + IntStream.range(0, curve.lines().size()).mapToObj(this::line).collect(Collectors.joining())
                + "</svg>\n";
    }

    private String grid() {
        var drawn = new StringBuilder();
        for (double mark : x.marks()) {
            drawn.append(stroke(x.at(mark), y.start(), x.at(mark), y.end(), "#ddd", 1, "none"))
                    .append(text(x.at(mark), BOTTOM + 18, "middle", "", number(mark)));
        }
        for (double mark : y.marks()) {
            drawn.append(stroke(LEFT, y.at(mark), RIGHT, y.at(mark), "#ddd", 1, "none"))
                    .append(text(LEFT - 8, y.at(mark) + 4, "end", "", number(mark)));
        }
        double middle = (y.start() + y.end()) / 2;
        String upright = " transform=\"rotate(-90 18 " + digits(middle) + ")\"";
        return drawn.append(text((LEFT + RIGHT) / 2.0, BOTTOM + 42, "middle", "", label(curve.x())))
                .append(text(18, middle, "middle", upright, label(curve.y())))
                .toString();
    }

    private String line(int at) {
        Line line = curve.lines().get(at);
        String colour = COLOURS.get(at % COLOURS.size());
        String dash = DASHES.get(at % DASHES.size());
        double legend = LEGEND + LEGEND_LINE * (at - 0.5);
        // a logarithm has no place for nothing: such points are left out
        List<Point> points = line.points().stream()
                .filter(point -> x.holds(point.x()) && y.holds(point.y()))
                .toList();
        String joined = points.stream()
                .map(point -> digits(x.at(point.x())) + "," + digits(y.at(point.y())))
                .collect(Collectors.joining(" "));
        String marks = points.size() > MARKED_MAX
                ? ""
                : points.stream()
                        .map(point -> "<circle cx=\"" + digits(x.at(point.x())) + "\" cy=\"" + digits(y.at(point.y()))
                                + "\" r=\"3.5\" fill=\"" + colour + "\"/>\n")
                        .collect(Collectors.joining());
        return stroke(LEFT, legend, LEFT + 36, legend, colour, 2.5, dash)
                + text(LEFT + 44, legend + 4, "start", "", line.name())
                + "<polyline points=\"" + joined + "\" fill=\"none\" stroke=\"" + colour
                + "\" stroke-width=\"2.5\" stroke-dasharray=\"" + dash + "\"/>\n"
                + marks;
    }

    private static String stroke(
            double fromX, double fromY, double toX, double toY, String colour, double width, String dash) {
        return "<line x1=\"" + digits(fromX) + "\" y1=\"" + digits(fromY) + "\" x2=\"" + digits(toX) + "\" y2=\""
                + digits(toY) + "\" stroke=\"" + colour + "\" stroke-width=\"" + width + "\" stroke-dasharray=\"" + dash
                + "\"/>\n";
    }

    private static String text(double x, double y, String anchor, String more, String words) {
        return "<text x=\"" + digits(x) + "\" y=\"" + digits(y) + "\" text-anchor=\"" + anchor + "\"" + more + ">"
                + words.replace("&", "&amp;").replace("<", "&lt;") + "</text>\n";
    }

    private static String label(Axis axis) {
        return axis.logarithmic() ? axis.label() + " (logarithmic)" : axis.label();
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** As many digits as a mark has, with spaces between thousands. */
    private static String number(double mark) {
        if (mark >= 1) {
            return String.format(Locale.ROOT, mark < 10 && mark != Math.rint(mark) ? "%.1f" : "%,.0f", mark)
                    .replace(",", "\u202f");
        }
        return mark == 0
                ? "0"
                : new BigDecimal(String.format(Locale.ROOT, "%.6f", mark))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
