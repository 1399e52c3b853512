package org.kapija.core.fingerprint.image;

import java.util.Arrays;

/**
 * What an image shows of ridges: where they are, which way they run, and how clearly. Everything that is more than
 * looking at grey values starts from it. Takes about a tenth of an extraction.
 */
public final class RidgeMap {
    static final RidgeFilters FILTERS = new RidgeFilters();

    private static final int CELL = RidgeFlow.CELL;

    /** Cells along the side of a block: 16 pixels, nearly two ridges. */
    private static final int BLOCK = 4;

    /** A block with fewer ridged cells of its sixteen is an edge and says little. */
    private static final int RIDGED_MIN = 8;

    /** Height of the ridges that a block's own filter finds: below the first they are lost, above the second clear. */
    private static final double LOST = 0.45;

    private static final double CLEAR = 0.75;

    private final Relief relief;
    private final RidgeFlow flow;

    private RidgeMap(Relief relief, RidgeFlow flow) {
        this.relief = relief;
        this.flow = flow;
    }

    /**
     * Looks at an image.
     *
     * @param usual of {@value Resampling#USUAL_DPI} dpi
     */
    public static RidgeMap of(FingerprintImage usual) {
        var relief = Relief.of(usual);
        return new RidgeMap(relief, RidgeFlow.of(relief));
    }

    Relief relief() {
        return relief;
    }

    RidgeFlow flow() {
        return flow;
    }

    /**
     * Returns how much of the image shows ridges that stand out in the filter made for their direction and period.
     *
     * @return square millimetres, 0 or more
     */
    public double clearArea() {
        double cells = 0;
        for (int top = 0; top < flow.rows(); top += BLOCK) {
            for (int left = 0; left < flow.columns(); left += BLOCK) {
                cells += clearCells(top, left);
            }
        }
        double side = CELL * 25.4 / Resampling.USUAL_DPI;
        return cells * side * side;
    }

    private double clearCells(int top, int left) {
        double[] loudness = new double[RidgeFilters.periods()];
        int ridged = 0;
        int heard = 0;
        for (int row = top; row < Math.min(top + BLOCK, flow.rows()); row++) {
            for (int column = left; column < Math.min(left + BLOCK, flow.columns()); column++) {
                if (flow.ridged(row * flow.columns() + column)) {
                    ridged++;
                    heard += listen(row, column, loudness);
                }
            }
        }
        if (ridged < RIDGED_MIN || heard < RIDGED_MIN) {
            return 0;
        }
        double height = Math.sqrt(2 * Arrays.stream(loudness).max().orElse(0) / heard);
        return ridged * Math.clamp((height - LOST) / (CLEAR - LOST), 0, 1);
    }

    /** Adds the squared answers at a cell's middle; returns 0 where the filters would reach beyond the image. */
    private int listen(int row, int column, double[] loudness) {
        int x = column * CELL + CELL / 2 - RidgeFilters.REACH;
        int y = row * CELL + CELL / 2 - RidgeFilters.REACH;
        int reach = 2 * RidgeFilters.REACH;
        if (x < 0 || y < 0 || x + reach >= relief.width() || y + reach >= relief.height()) {
            return 0;
        }
        int direction = RidgeFilters.direction(flow.angle(row * flow.columns() + column));
        for (int period = 0; period < loudness.length; period++) {
            double answer = FILTERS.answer(direction, period, relief.heights(), y * relief.width() + x, relief.width());
            loudness[period] += answer * answer;
        }
        return 1;
    }
}
