package org.kapija.core.document.picture;

/**
 * By what angle text is tilted: strokes are added up along lines of every angle, and where the lines are those of the
 * text the sums differ most (projection profile, W. Postl 1986).
 */
final class Tilt {
    /** The largest tilt that is looked for, degrees; two more than what is promised. */
    static final double MAX_DEGREES = 17;

    private static final double COARSE = 1;
    private static final double FINE = 0.1;
    private static final double STROKES = 0.85; // of the values, those that are no strokes

    private final float[] x;
    private final float[] y;
    private final float[] weight;
    private final int count;
    private final int reach;

    private Tilt(Plane strokes) {
        float least = Math.max(8, strokes.quantile(STROKES));
        int most = strokes.values().length;
        x = new float[most];
        y = new float[most];
        weight = new float[most];
        int found = 0;
        for (int at = 0; at < most; at++) {
            if (strokes.values()[at] > least) {
                x[found] = at % strokes.width();
                y[found] = Math.floorDiv(at, strokes.width());
                weight[found++] = Math.min(strokes.values()[at], 3 * least);
            }
        }
        count = found;
        reach = strokes.width() + strokes.height();
    }

    /** Returns the angle in radians, clockwise. */
    static double of(Plane strokes) {
        var tilt = new Tilt(strokes);
        double coarse = tilt.best(-MAX_DEGREES, MAX_DEGREES, COARSE);
        return Math.toRadians(tilt.best(coarse - COARSE, coarse + COARSE, FINE));
    }

    private double best(double from, double to, double step) {
        double best = from;
        double most = -1;
        for (double degrees = from; degrees <= to; degrees += step) {
            double sharpness = sharpness(Math.toRadians(degrees));
            if (sharpness > most) {
                most = sharpness;
                best = degrees;
            }
        }
        return best;
    }

    private double sharpness(double angle) {
        double[] lines = new double[2 * reach];
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int at = 0; at < count; at++) {
            lines[(int) (y[at] * cos - x[at] * sin) + reach] += weight[at];
        }
        double sum = 0;
        for (int line = 1; line < lines.length; line++) {
            double step = lines[line] - lines[line - 1];
            sum += step * step;
        }
        return sum;
    }
}
