package org.kapija.core.fingerprint;

/**
 * What the grey values of an image tell before any minutia is sought: how much of it shows ridges, how strong, how dark
 * and where.
 *
 * @param coverage share of blocks that show ridges, 0 to 1
 * @param contrast mean spread of grey (standard deviation over half the scale) in those blocks, 0 to 1
 * @param darkness mean grey of those blocks, 0 white to 1 black
 * @param offset distance of their centre from the image's, as a share of half the image's shorter side
 */
record RidgeSurvey(double coverage, double contrast, double darkness, double offset) {
    /** Side of a block: 16 pixels at 500 dpi, nearly two ridges, so that each block of a finger has dark and light. */
    private static final double BLOCK_INCHES = 0.032;

    /** A block with less spread is background: sensor noise is about 4 of 255, the palest ridges about 20. */
    private static final double SPREAD_MIN = 12;

    /** Fewer blocks with ridges than this are dirt. */
    private static final double COVERAGE_MIN = 0.03;

    private static final double COVERAGE_GOOD = 0.45;
    private static final double CONTRAST_GOOD = 0.40;
    private static final int MINUTIAE_GOOD = 40;

    static RidgeSurvey of(FingerprintImage image) {
        byte[] pixels = image.pixels().toArray();
        int side = Math.max(4, (int) Math.round(BLOCK_INCHES * image.dpi()));
        int blocks = 0;
        int ridged = 0;
        double spread = 0;
        double dark = 0;
        double x = 0;
        double y = 0;
        for (int top = 0; top + side <= image.height(); top += side) {
            for (int left = 0; left + side <= image.width(); left += side) {
                blocks++;
                var block = Block.of(pixels, image.width(), left, top, side);
                if (block.deviation() >= SPREAD_MIN) {
                    ridged++;
                    spread += block.deviation();
                    dark += 1 - block.mean() / 255;
                    x += left + side / 2.0;
                    y += top + side / 2.0;
                }
            }
        }
        if (ridged == 0) {
            return new RidgeSurvey(0, 0, 0, 0);
        }
        double offset = Math.hypot(x / ridged - image.width() / 2.0, y / ridged - image.height() / 2.0);
        return new RidgeSurvey(
                (double) ridged / blocks,
                Math.min(1, spread / ridged / 127.5),
                dark / ridged,
                2 * offset / Math.min(image.width(), image.height()));
    }

    boolean blank() {
        return coverage < COVERAGE_MIN;
    }

    /** Sums up: the weakest of coverage, contrast and minutiae decides. */
    CaptureQuality quality(int minutiae) {
        double share = Math.min(
                Math.min(coverage / COVERAGE_GOOD, contrast / CONTRAST_GOOD), (double) minutiae / MINUTIAE_GOOD);
        int value = (int) Math.round(100 * Math.min(1, share));
        return new CaptureQuality(value, instruction(), coverage, contrast, minutiae);
    }

    private Instruction instruction() {
        if (coverage < 0.25) {
            return Instruction.LIGHT;
        }
        if (offset > 0.45) {
            return Instruction.OFF_CENTRE;
        }
        if (darkness > 0.68) {
            return Instruction.WET;
        }
        return darkness < 0.25 ? Instruction.DRY : Instruction.NONE;
    }

    /** Mean and standard deviation of the grey in one block. */
    private record Block(double mean, double deviation) {
        static Block of(byte[] pixels, int width, int left, int top, int side) {
            long sum = 0;
            long squares = 0;
            for (int row = top; row < top + side; row++) {
                for (int at = row * width + left; at < row * width + left + side; at++) {
                    int grey = pixels[at] & 0xFF;
                    sum += grey;
                    squares += (long) grey * grey;
                }
            }
            double count = (double) side * side;
            double mean = sum / count;
            return new Block(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)));
        }
    }
}
