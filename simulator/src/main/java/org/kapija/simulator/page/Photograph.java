package org.kapija.simulator.page;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * How a page is photographed, and what spoils the photograph.
 *
 * @param zoneWidth pixels from the first to the last character of the zone, 250 to 2000
 * @param tilt degrees by which the page is turned, clockwise
 * @param upsideDown whether it lies the wrong way round besides
 * @param perspective how far each corner is off, as a share of the page's width
 * @param blur standard deviation of the lens's spot, as a share of a character's width
 * @param glare how much of the contrast is lost where the light is mirrored, 0 to 1
 * @param shade by what share the light falls off across the image
 * @param noise standard deviation of the sensor's, in grey values
 * @param seed of what is left: where the glare is, how the corners are off, the noise
 */
public record Photograph(
        int zoneWidth,
        double tilt,
        boolean upsideDown,
        double perspective,
        double blur,
        double glare,
        double shade,
        double noise,
        long seed) {
    private static final double FINENESS = 1.5; // pixels of the drawing for one of the photograph
    private static final double MARGIN = 0.08; // of table around the page, as a share of its width

    /** Draws lots for everything: sizes evenly over their logarithm, every third page upside down. */
    public static Photograph any(long seed) {
        var random = new SplittableRandom(seed);
        return new Photograph(
                (int) Math.round(250 * Math.pow(8, random.nextDouble())),
                random.nextDouble(-15, 15),
                random.nextInt(3) == 0,
                random.nextDouble(0.025),
                random.nextDouble(0.13),
                random.nextDouble(0.6),
                random.nextDouble(0.35),
                random.nextDouble(8),
                random.nextLong());
    }

    /** Takes it, 0 is black. */
    public BufferedImage of(DataPage page) {
        var random = new SplittableRandom(seed);
        double scale = zoneWidth / page.zoneWidth();
        var drawing = Shades.of(page.drawn(scale * FINENESS, random.nextLong()));
        double spot = Math.hypot(0.4, blur * scale * OcrB.PITCH_MM) * FINENESS;
        Shades print = drawing.blurred(spot);
        Projection projection = projection(page, scale, random);
        var light = new Light(projection.width(), projection.height(), glare, shade, noise, random);
        int table = random.nextInt(20, 180);
        var photograph = new BufferedImage(projection.width(), projection.height(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < photograph.getHeight(); y++) {
            for (int x = 0; x < photograph.getWidth(); x++) {
                double u = projection.u(x, y) * scale * FINENESS;
                double v = projection.v(x, y) * scale * FINENESS;
                double paper = print.at(u, v, table);
                photograph.getRaster().setSample(x, y, 0, light.on(paper, x, y));
            }
        }
        return photograph;
    }

    private Projection projection(DataPage page, double scale, SplittableRandom random) {
        double turn = Math.toRadians(tilt + (upsideDown ? 180 : 0));
        double[] x = {0, page.width(), page.width(), 0};
        double[] y = {0, 0, page.height(), page.height()};
        double off = perspective * page.width();
        double[] cornerX = new double[4];
        double[] cornerY = new double[4];
        for (int corner = 0; corner < 4; corner++) {
            double fromX = x[corner] - page.width() / 2 + off * random.nextDouble(-1, 1);
            double fromY = y[corner] - page.height() / 2 + off * random.nextDouble(-1, 1);
            cornerX[corner] = (fromX * Math.cos(turn) - fromY * Math.sin(turn)) * scale;
            cornerY[corner] = (fromX * Math.sin(turn) + fromY * Math.cos(turn)) * scale;
        }
        return Projection.of(cornerX, cornerY, page.width(), page.height(), MARGIN * page.width() * scale);
    }
}
