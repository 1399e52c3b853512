package org.kapija.core.document.picture;

import java.util.Arrays;

/** Evens out shade and glare along a line: everywhere the ground becomes nearly white and the ink nearly black. */
final class Contrast {
    private static final double WINDOW = 1.3; // of the line's height, to both sides: two characters
    private static final double LEAST = 0.35; // of the line's own contrast; below, nothing is there to strengthen
    private static final int SPOT = 2; // pixels to each side: a tenth of a character
    private static final int BLACK = 15;
    private static final int WHITE = 240;

    private Contrast() {}

    static GreyImage evened(Plane line) {
        int width = line.width();
        float[] ink = new float[width];
        float[] ground = new float[width];
        float least = (float) Math.max(1, LEAST * surroundings(line, ink, ground));
        byte[] pixels = new byte[width * line.height()];
        for (int at = 0; at < pixels.length; at++) {
            int x = at % width;
            float share = (line.values()[at] - ground[x]) / Math.max(least, ground[x] - ink[x]) + 1;
            pixels[at] = (byte) Math.clamp(Math.round(BLACK + share * (WHITE - BLACK)), 0, 255);
        }
        return new GreyImage(width, line.height(), pixels);
    }

    /** Finds ink and ground around each column; returns how far apart they are in the mean. */
    private static float surroundings(Plane line, float[] ink, float[] ground) {
        int width = line.width();
        float[] dark = new float[width];
        float[] light = new float[width];
        float[] column = new float[line.height()];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < line.height(); y++) {
                column[y] = line.at(x, y);
            }
            Arrays.sort(column);
            dark[x] = column[1 % column.length]; // not the darkest: that may be noise
            light[x] = column[column.length * 3 / 4];
        }
        int reach = (int) (WINDOW * line.height());
        float apart = 0;
        for (int x = 0; x < width; x++) {
            ink[x] = Float.MAX_VALUE;
            for (int at = Math.max(0, x - reach); at <= Math.min(width - 1, x + reach); at++) {
                ink[x] = Math.min(ink[x], dark[at]);
                ground[x] = Math.max(ground[x], light[at]);
            }
            apart += (ground[x] - ink[x]) / width;
        }
        return apart;
    }

    /** Adds to each value a share of what it differs by from the mean around it: that undoes some of a lens's blur. */
    static Plane sharpened(Plane line, float share) {
        Plane means = line.meanOfRows(SPOT);
        float[] values = new float[line.values().length];
        for (int y = 0; y < line.height(); y++) {
            int from = Math.max(0, y - SPOT);
            int to = Math.min(line.height() - 1, y + SPOT);
            for (int x = 0; x < line.width(); x++) {
                float mean = 0;
                for (int row = from; row <= to; row++) {
                    mean += means.at(x, row) / (to - from + 1);
                }
                values[y * line.width() + x] = line.at(x, y) + share * (line.at(x, y) - mean);
            }
        }
        return new Plane(line.width(), line.height(), values);
    }
}
