package org.kapija.core.fingerprint.image;

import java.util.Arrays;
import org.kapija.core.value.Octets;

/**
 * Draws a finger more clearly: each place is filtered along its own ridges, so that breaks close and grains go. The
 * filter draws ridges into noise as well, so its picture is mixed with the one it came from, and a template of it is
 * never compared alone.
 */
public final class Enhancement {
    private static final RidgeFilters FILTERS = RidgeMap.FILTERS;
    private static final int CELL = RidgeFlow.CELL;

    /** Cells along the side of a block that has one ridge period: 16 pixels. */
    private static final int BLOCK = 4;

    /** Grey of height zero, and grey levels of a height of one. */
    private static final float MIDDLE = 128;

    private static final float SCALE = 20;

    /**
     * Lifts the filtered picture to the height of the one it came from: filters answer less than one to real ridges.
     */
    private static final float GAIN = 3.5f;

    private static final byte WHITE = (byte) 255;

    private final Relief relief;
    private final RidgeFlow flow;
    private final float[] padded;
    private final int stride;

    private Enhancement(Relief relief, RidgeFlow flow) {
        this.relief = relief;
        this.flow = flow;
        this.stride = relief.width() + 2 * RidgeFilters.REACH;
        this.padded = padded(relief, stride);
    }

    /** Mixes an image of {@value Resampling#USUAL_DPI} dpi one to one with its filtered picture, on white ground. */
    public static FingerprintImage half(RidgeMap ridges) {
        var picture = new Enhancement(ridges.relief(), ridges.flow());
        return new FingerprintImage(
                ridges.relief().width(), ridges.relief().height(), Resampling.USUAL_DPI, Octets.of(picture.drawn()));
    }

    private static float[] padded(Relief relief, int stride) {
        int reach = RidgeFilters.REACH;
        float[] smooth = smoothed(relief);
        float[] padded = new float[stride * (relief.height() + 2 * reach)];
        for (int row = 0; row < relief.height(); row++) {
            System.arraycopy(smooth, row * relief.width(), padded, (row + reach) * stride + reach, relief.width());
        }
        return padded;
    }

    /** Takes a mean of three pixels, the middle one twice, along rows and columns. */
    private static float[] smoothed(Relief relief) {
        float[] from = relief.heights();
        float[] across = from.clone();
        for (int at = 1; at < from.length - 1; at++) {
            across[at] = 0.25f * (from[at - 1] + from[at + 1]) + 0.5f * from[at];
        }
        int width = relief.width();
        float[] smooth = across.clone();
        for (int at = width; at < across.length - width; at++) {
            smooth[at] = 0.25f * (across[at - width] + across[at + width]) + 0.5f * across[at];
        }
        return smooth;
    }

    private byte[] drawn() {
        byte[] grey = new byte[relief.width() * relief.height()];
        Arrays.fill(grey, WHITE);
        for (int top = 0; top < flow.rows(); top += BLOCK) {
            for (int left = 0; left < flow.columns(); left += BLOCK) {
                draw(top, left, grey);
            }
        }
        return grey;
    }

    private void draw(int top, int left, byte[] grey) {
        int period = -1;
        for (int row = top; row < Math.min(top + BLOCK, flow.rows()); row++) {
            for (int column = left; column < Math.min(left + BLOCK, flow.columns()); column++) {
                int cell = row * flow.columns() + column;
                if (flow.ridged(cell)) {
                    if (period < 0) {
                        period = period(top, left);
                    }
                    draw(row, column, FILTERS.weights(RidgeFilters.direction(flow.angle(cell)), period), grey);
                }
            }
        }
    }

    /** The ridge period whose filters answer loudest in a block. */
    private int period(int top, int left) {
        int best = 0;
        float loudest = -1;
        for (int period = 0; period < RidgeFilters.periods(); period++) {
            float loud = 0;
            for (int row = top; row < Math.min(top + BLOCK, flow.rows()); row++) {
                for (int column = left; column < Math.min(left + BLOCK, flow.columns()); column++) {
                    int cell = row * flow.columns() + column;
                    int at = (row * CELL + 1) * stride + column * CELL + 1;
                    float answer = FILTERS.answer(RidgeFilters.direction(flow.angle(cell)), period, padded, at, stride);
                    loud += answer * answer;
                }
            }
            if (loud > loudest) {
                loudest = loud;
                best = period;
            }
        }
        return best;
    }

    /** Draws a cell, a row of four pixels at a time: each weight is then fetched once for four. */
    private void draw(int cellRow, int cellColumn, float[] weights, byte[] grey) {
        int x = cellColumn * CELL;
        for (int y = cellRow * CELL; y < (cellRow + 1) * CELL; y++) {
            float first = 0;
            float second = 0;
            float third = 0;
            float fourth = 0;
            for (int row = 0; row < RidgeFilters.SIDE; row++) {
                int at = (y + row * RidgeFilters.STEP) * stride + x;
                int weight = row * RidgeFilters.SIDE;
                for (int column = 0; column < RidgeFilters.SIDE; column++, at += RidgeFilters.STEP) {
                    float w = weights[weight + column];
                    first += w * padded[at];
                    second += w * padded[at + 1];
                    third += w * padded[at + 2];
                    fourth += w * padded[at + 3];
                }
            }
            int at = y * relief.width() + x;
            grey[at] = mixed(at, first);
            grey[at + 1] = mixed(at + 1, second);
            grey[at + 2] = mixed(at + 2, third);
            grey[at + 3] = mixed(at + 3, fourth);
        }
    }

    private byte mixed(int at, float filtered) {
        float height = relief.heights()[at] + GAIN * filtered;
        return (byte) Math.clamp(Math.round(MIDDLE + SCALE * height), 0, 255);
    }
}
