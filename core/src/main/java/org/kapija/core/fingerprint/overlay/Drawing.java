package org.kapija.core.fingerprint.overlay;

import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * Draws an overlay. The probe's minutiae are circles, the reference's are squares, a line tells which way each points;
 * those that agree are filled and tied together. Shape and filling say everything; the colours, blue and vermilion of
 * Okabe and Ito (2008), differ without colour vision as well and have a contrast of 4.5 to white or more.
 */
record Drawing(Overlay.Fingers fingers, Agreement agreement) {
    private static final Placement IN_PLACE = new Placement(0, 0, 0);
    private static final String PROBE = "#005a9c";
    private static final String REFERENCE = "#b34700";
    private static final double RADIUS = 5;
    private static final double POINTER = 13;
    private static final double MARGIN = 20;

    String svg() {
        var box = new Box(new DoubleSummaryStatistics(), new DoubleSummaryStatistics());
        include(box, fingers.probe(), agreement.placement());
        include(box, fingers.reference(), IN_PLACE);
        var svg = new StringBuilder(8_192);
        append(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%.0f %.0f %.0f %.0f\" data-agreeing=\"%d\""
                        + " data-probe=\"%d\" data-reference=\"%d\">%n",
                box.left() - MARGIN,
                box.top() - MARGIN,
                box.width() + 2 * MARGIN,
                box.height() + 2 * MARGIN,
                agreement.pairs().size(),
                fingers.probe().size(),
                fingers.reference().size());
        append(
                svg,
                "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" fill=\"#ffffff\"/>%n",
                box.left() - MARGIN,
                box.top() - MARGIN,
                box.width() + 2 * MARGIN,
                box.height() + 2 * MARGIN);
        ties(svg);
        var probes = new BitSet();
        var references = new BitSet();
        agreement.pairs().forEach(pair -> {
            probes.set(pair.probe());
            references.set(pair.reference());
        });
        squares(svg, references);
        circles(svg, probes);
        return svg.append("</svg>\n").toString();
    }

    private void ties(StringBuilder svg) {
        svg.append("<g stroke=\"#000000\" stroke-width=\"2\">\n");
        for (Agreement.Pair pair : agreement.pairs()) {
            line(
                    svg,
                    agreement.placement().x(fingers.probe(), pair.probe()),
                    agreement.placement().y(fingers.probe(), pair.probe()),
                    fingers.reference().x(pair.reference()),
                    fingers.reference().y(pair.reference()));
        }
        svg.append("</g>\n");
    }

    private void circles(StringBuilder svg, BitSet agreeing) {
        group(svg, PROBE);
        for (int at = 0; at < fingers.probe().size(); at++) {
            double x = agreement.placement().x(fingers.probe(), at);
            double y = agreement.placement().y(fingers.probe(), at);
            pointer(svg, x, y, agreement.placement().direction(fingers.probe(), at));
            append(
                    svg,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"%s/>%n",
                    x,
                    y,
                    RADIUS,
                    filling(agreeing.get(at), PROBE));
        }
        svg.append("</g>\n");
    }

    private void squares(StringBuilder svg, BitSet agreeing) {
        group(svg, REFERENCE);
        for (int at = 0; at < fingers.reference().size(); at++) {
            double x = fingers.reference().x(at);
            double y = fingers.reference().y(at);
            pointer(svg, x, y, IN_PLACE.direction(fingers.reference(), at));
            append(
                    svg,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"%s/>%n",
                    x - RADIUS,
                    y - RADIUS,
                    2 * RADIUS,
                    2 * RADIUS,
                    filling(agreeing.get(at), REFERENCE));
        }
        svg.append("</g>\n");
    }

    private static void group(StringBuilder svg, String colour) {
        append(svg, "<g fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\">%n", colour);
    }

    private static String filling(boolean agrees, String colour) {
        return agrees ? " fill=\"" + colour + "\" fill-opacity=\"0.6\"" : "";
    }

    private static void pointer(StringBuilder svg, double x, double y, double direction) {
        line(svg, x, y, x + POINTER * Math.cos(direction), y + POINTER * Math.sin(direction));
    }

    private static void line(StringBuilder svg, double fromX, double fromY, double toX, double toY) {
        append(svg, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n", fromX, fromY, toX, toY);
    }

    private static void append(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }

    private static void include(Box box, Minutiae minutiae, Placement placement) {
        for (int at = 0; at < minutiae.size(); at++) {
            box.across.accept(placement.x(minutiae, at));
            box.down.accept(placement.y(minutiae, at));
        }
    }

    /** The smallest upright rectangle around everything; a point where there is nothing. */
    private record Box(DoubleSummaryStatistics across, DoubleSummaryStatistics down) {
        double left() {
            return across.getCount() == 0 ? 0 : across.getMin();
        }

        double top() {
            return down.getCount() == 0 ? 0 : down.getMin();
        }

        double width() {
            return across.getCount() == 0 ? 0 : across.getMax() - across.getMin();
        }

        double height() {
            return down.getCount() == 0 ? 0 : down.getMax() - down.getMin();
        }
    }
}
