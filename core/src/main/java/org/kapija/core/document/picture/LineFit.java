package org.kapija.core.document.picture;

import java.util.ArrayList;
import java.util.List;

/** Lays straight lines through the middles of the lines of a zone, and finds where they begin and end. */
final class LineFit {
    private static final int ROUNDS = 3;
    private static final int SLICES = 16;
    private static final double WINDOW = 0.36; // of the distance of lines, to both sides: a character and some slope
    private static final double NEARER = 0.29; // once the slope is nearly known
    private static final double PITCH = 0.4; // of the distance of lines: 2.54 mm of 6.35
    private static final double HEIGHT =
            0.65; // likewise: a capital of 2.4 mm and some margin, by which models find its size
    private static final double BLANK = 0.12; // of the mean strokes, above what paper has
    private static final double GAP = 0.85; // of a character's width: no two characters are so far apart

    private final Plane strokes;
    private final ZoneBands zone;
    private final double distance;
    private final double paper; // squared strokes of what is no text
    private final double[] offset;
    private final double[] slope;

    LineFit(Plane strokes, ZoneBands zone) {
        this.strokes = strokes;
        this.zone = zone;
        distance = zone.distance();
        paper = Math.pow(1.3 * strokes.quantile(0.5), 2); // the mean of the squares of noise over its median squared
        int count = zone.bands().size();
        offset = new double[count];
        slope = new double[count];
        for (int line = 0; line < count; line++) {
            offset[line] = zone.bands().get(line).middle();
            for (int round = 0; round < ROUNDS; round++) {
                fit(line, (round == 0 ? WINDOW : NEARER) * distance);
            }
        }
    }

    /** Where the lines run in the plane. */
    List<LineCourse> courses() {
        double pitch = PITCH * distance;
        double left = end(-1) - 0.4 * pitch;
        double right = end(1) + 0.4 * pitch;
        List<LineCourse> courses = new ArrayList<>();
        for (int line = 0; line < offset.length; line++) {
            courses.add(new LineCourse(
                    new Point(left, y(line, left)),
                    new Point(right, y(line, right)),
                    HEIGHT * apart(left),
                    HEIGHT * apart(right)));
        }
        return courses;
    }

    private double y(int line, double x) {
        return offset[line] + slope[line] * x;
    }

    /** The distance of lines at a place along them. */
    private double apart(double x) {
        int last = offset.length - 1;
        return Math.clamp((y(last, x) - y(0, x)) / last, distance * 0.8, distance * 1.25);
    }

    /** Weighted least squares over the middles of the strokes in slices along the line. */
    private void fit(int line, double reach) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        double width = (zone.right() - zone.left()) / (double) SLICES;
        for (int slice = 0; slice < SLICES; slice++) {
            int from = (int) (zone.left() + slice * width);
            Slice strong = slice(line, from, (int) (from + width), reach);
            double x = from + width / 2;
            sum += strong.weight();
            sumX += strong.weight() * x;
            sumY += strong.moment();
            sumXx += strong.weight() * x * x;
            sumXy += strong.moment() * x;
        }
        double spread = sum * sumXx - sumX * sumX;
        if (sum > 0 && spread > 0) {
            slope[line] = (sum * sumXy - sumX * sumY) / spread;
            offset[line] = (sumY - slope[line] * sumX) / sum;
        }
    }

    /**
     * Strokes of a piece of a line.
     *
     * @param weight of all
     * @param moment weights times rows
     */
    private record Slice(double weight, double moment) {}

    private Slice slice(int line, int from, int to, double reach) {
        double weight = 0;
        double moment = 0;
        for (int x = Math.max(0, from); x < Math.min(strokes.width(), to); x++) {
            int top = (int) Math.round(y(line, x) - reach);
            int bottom = (int) Math.round(y(line, x) + reach);
            for (int row = Math.max(0, top); row <= Math.min(strokes.height() - 1, bottom); row++) {
                float value = strokes.at(x, row);
                weight += value * value; // strokes count, noise hardly does
                moment += value * value * row;
            }
        }
        return new Slice(weight, moment);
    }

    /** The last column with strokes in a direction from the middle: behind it is a gap that no line has. */
    private double end(int direction) {
        int middle = (zone.left() + zone.right()) / 2;
        double mean = 0;
        for (int x = zone.left(); x < zone.right(); x++) {
            mean += strength(x) / (zone.right() - zone.left());
        }
        double least = paper + BLANK * (mean - paper);
        int last = middle;
        for (int x = middle; x >= 0 && x < strokes.width(); x += direction) {
            if (strength(x) > least) {
                last = x;
            } else if (Math.abs(x - last) > GAP * PITCH * distance) {
                break;
            }
        }
        return last;
    }

    /** Mean squared strokes of a column, of all lines: squared, noise hardly counts. */
    private double strength(int x) {
        double strength = 0;
        int rows = 0;
        int reach = (int) Math.max(1, 0.2 * distance);
        for (int line = 0; line < offset.length; line++) {
            int middle = (int) Math.round(y(line, x));
            for (int row = Math.max(0, middle - reach); row <= Math.min(strokes.height() - 1, middle + reach); row++) {
                strength += strokes.at(x, row) * strokes.at(x, row);
                rows++;
            }
        }
        return strength / Math.max(1, rows);
    }
}
