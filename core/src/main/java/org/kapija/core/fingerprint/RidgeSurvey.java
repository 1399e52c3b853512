package org.kapija.core.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.image.RidgeMap;

/**
 * What the grey values of an image tell before any minutia is sought: how much of it shows ridges, how strong, how
 * broad and where. Bounds are set at the tails of six public sets (optical, capacitive, thermal sensors; 856 images),
 * so that about one good capture in twenty is sent back.
 *
 * @param area square millimetres that show ridges, 0 or more
 * @param contrast mean range of grey there, 0 to 1
 * @param ridgeShare share of dark pixels there: 0.2 when ridges are broken, 0.45 as a rule, 0.75 when they run together
 * @param offset distance of the ridges' centre from the image's, as a share of half the image's shorter side
 * @param clearArea square millimetres whose ridges stand out in their own filter, 0 or more
 */
record RidgeSurvey(double area, double contrast, double ridgeShare, double offset, double clearArea) {
    /** Less is dirt on the glass, in square millimetres. */
    private static final double AREA_BLANK = 12;

    private static final double AREA_LIGHT = 70;
    private static final double CONTRAST_LIGHT = 0.2;
    private static final double SHARE_DRY = 0.2;
    private static final double SHARE_WET = 0.72;
    private static final double OFFSET_MAX = 0.45;
    private static final double AREA_GOOD = 150;
    private static final double AREA_HARD = 170;

    /** Bounds for a print that is not clear enough as it is: the nearest cause is named, be it no extreme. */
    private static final int POOR = 70;

    private static final double SHARE_POOR_DRY = 0.35;
    private static final double SHARE_POOR_WET = 0.6;

    /** Clear ridges of a good touch print; the four-finger scanners of the public sets see as much of nearly all. */
    private static final double CLEAR_AREA_GOOD = 200;

    /** Fewer minutiae than these are too few however clear they are. */
    private static final int MINUTIAE_GOOD = 15;

    static RidgeSurvey of(FingerprintImage image, RidgeMap ridges) {
        List<Block> ridged = Block.ridgedIn(image);
        double blockMillimetres = Block.side(image.dpi()) * 25.4 / image.dpi();
        double offset =
                Math.hypot(mean(ridged, Block::x) - image.width() / 2.0, mean(ridged, Block::y) - image.height() / 2.0);
        return new RidgeSurvey(
                ridged.size() * blockMillimetres * blockMillimetres,
                mean(ridged, Block::range),
                mean(ridged, Block::darkShare),
                2 * offset / Math.min(image.width(), image.height()),
                ridges.clearArea());
    }

    private static double mean(List<Block> blocks, ToDoubleFunction<Block> figure) {
        return blocks.stream().mapToDouble(figure).average().orElse(0);
    }

    boolean blank() {
        return area < AREA_BLANK;
    }

    /**
     * Sums up: the clear area as a share of a good one, less where minutiae are few. Of all that was tried this says
     * best which prints will fail to match.
     */
    CaptureQuality quality(int minutiae) {
        double share = Math.min(1, clearArea / CLEAR_AREA_GOOD) * Math.min(1, (double) minutiae / MINUTIAE_GOOD);
        int value = (int) Math.round(100 * share);
        return new CaptureQuality(value, instruction(value < POOR), area, contrast, clearArea, minutiae);
    }

    private Instruction instruction(boolean poor) {
        if (area < AREA_LIGHT) {
            return offset > OFFSET_MAX && !blank() ? Instruction.OFF_CENTRE : Instruction.LIGHT;
        }
        if (ridgeShare > SHARE_WET) {
            return Instruction.WET;
        }
        if (ridgeShare < SHARE_DRY) {
            return Instruction.DRY;
        }
        if (contrast < CONTRAST_LIGHT) {
            return Instruction.LIGHT;
        }
        if (offset > OFFSET_MAX) {
            return Instruction.OFF_CENTRE;
        }
        return poor ? likeliestCause() : Instruction.NONE;
    }

    private Instruction likeliestCause() {
        if (ridgeShare > SHARE_POOR_WET) {
            return area > AREA_HARD ? Instruction.HARD : Instruction.WET;
        }
        if (ridgeShare < SHARE_POOR_DRY) {
            return area < AREA_GOOD ? Instruction.LIGHT : Instruction.DRY;
        }
        return Instruction.NONE;
    }

    /**
     * A square of the image.
     *
     * @param x of its centre, in pixels
     * @param y of its centre, in pixels
     * @param range from the 5th to the 95th percentile of its grey, as a share of the scale
     * @param darkShare share of its pixels darker than the middle of that range
     */
    private record Block(double x, double y, double range, double darkShare) {
        /** 16 pixels at 500 dpi, nearly two ridges: each block of a finger has dark and light. */
        private static final double SIDE_INCHES = 0.032;

        /** A block with less is background: sensor noise spans about 15 of 255, the palest ridges 40. */
        private static final double RANGE_MIN = 0.12;

        static int side(int dpi) {
            return Math.max(4, (int) Math.round(SIDE_INCHES * dpi));
        }

        static List<Block> ridgedIn(FingerprintImage image) {
            byte[] pixels = image.pixels().toArray();
            int side = side(image.dpi());
            List<Block> ridged = new ArrayList<>();
            for (int top = 0; top + side <= image.height(); top += side) {
                for (int left = 0; left + side <= image.width(); left += side) {
                    var block = of(pixels, image.width(), left, top, side);
                    if (block.range >= RANGE_MIN) {
                        ridged.add(block);
                    }
                }
            }
            return ridged;
        }

        private static Block of(byte[] pixels, int width, int left, int top, int side) {
            int[] histogram = new int[256];
            for (int row = top; row < top + side; row++) {
                for (int at = row * width + left; at < row * width + left + side; at++) {
                    histogram[pixels[at] & 0xFF]++;
                }
            }
            int count = side * side;
            int dark = percentile(histogram, count / 20);
            int light = percentile(histogram, count - count / 20);
            int darker = 0;
            for (int grey = 0; grey < (dark + light + 1) / 2; grey++) {
                darker += histogram[grey];
            }
            return new Block(left + side / 2.0, top + side / 2.0, (light - dark) / 255.0, (double) darker / count);
        }

        private static int percentile(int[] histogram, int rank) {
            int below = 0;
            int grey = 0;
            while (grey < 255 && below + histogram[grey] <= rank) {
                below += histogram[grey];
                grey++;
            }
            return grey;
        }
    }
}
