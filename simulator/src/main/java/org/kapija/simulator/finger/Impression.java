package org.kapija.simulator.finger;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.kapija.core.value.Octets;

/**
 * What a sensor of 256 × 288 pixels and 500 dpi sees of a finger that touches it: 8-bit grey, row by row from the
 * finger tip, ridges dark on a light ground.
 *
 * @param grey {@value #WIDTH} × {@value #HEIGHT} bytes
 */
public record Impression(Octets grey) {
    /** Pixels in a row. */
    public static final int WIDTH = 256;

    /** Rows. */
    public static final int HEIGHT = 288;

    /** Pixels an inch. */
    public static final int DPI = 500;

    private static final double GROUND = 232;
    private static final double RIDGE = 62;

    public Impression {
        if (grey.size() != WIDTH * HEIGHT) {
            throw new IllegalArgumentException("grey: " + grey.size() + " bytes, not " + WIDTH * HEIGHT);
        }
    }

    /**
     * Takes an impression.
     *
     * @param seed of the chance in it: dust, pores, the sensor's noise, the way the skin is pulled
     */
    public static Impression of(Finger finger, Touch touch, long seed) {
        var random = new SplittableRandom(seed);
        var skin = new Skin(touch, random);
        byte[] grey = new byte[WIDTH * HEIGHT];
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                double light = skin.light(finger, column - WIDTH / 2.0, row - HEIGHT / 2.0);
                double level = GROUND + (RIDGE - GROUND) * light + random.nextGaussian() * touch.noise();
                grey[row * WIDTH + column] = (byte) Math.clamp(Math.round(level), 0, 255);
            }
        }
        return new Impression(Octets.of(grey));
    }

    /** How the skin lies on the glass, and how well it touches. */
    private static final class Skin {
        private final Touch touch;
        private final SmoothNoise pullX;
        private final SmoothNoise pullY;
        private final SmoothNoise patches;
        private final SmoothNoise grain;
        private final SmoothNoise edge;
        private final double cos;
        private final double sin;
        private final double radiusX;
        private final double radiusY;

        Skin(Touch touch, RandomGenerator random) {
            this.touch = touch;
            this.pullX = new SmoothNoise(WIDTH, HEIGHT, 90, random);
            this.pullY = new SmoothNoise(WIDTH, HEIGHT, 90, random);
            this.patches = new SmoothNoise(WIDTH, HEIGHT, 28, random);
            this.grain = new SmoothNoise(WIDTH, HEIGHT, 2.6, random);
            this.edge = new SmoothNoise(WIDTH, HEIGHT, 14, random);
            this.cos = StrictMath.cos(touch.turn());
            this.sin = StrictMath.sin(touch.turn());
            this.radiusX = 118 * (1 + 0.16 * touch.pressure());
            this.radiusY = 170 * (1 + 0.16 * touch.pressure());
        }

        /** Returns how dark a point of the glass is: 0 ground to 1 ridge. */
        double light(Finger finger, double x, double y) {
            double column = x + WIDTH / 2.0;
            double row = y + HEIGHT / 2.0;
            double pulledX = x - touch.x() + touch.distortion() * pullX.at(column, row);
            double pulledY = y - touch.y() + touch.distortion() * pullY.at(column, row);
            double skinX = cos * pulledX + sin * pulledY;
            double skinY = -sin * pulledX + cos * pulledY;
            double contact = contact(skinX, skinY, edge.at(column, row));
            if (contact <= 0) {
                return 0;
            }
            double patch = patches.at(column, row);
            double bias = 0.38 * touch.pressure() + 0.42 * touch.moisture() + 0.12 * patch;
            double grains = (0.42 + 0.45 * Math.max(0, -touch.moisture())) * grain.at(column, row);
            double ridge = finger.heightAt(skinX, skinY) + bias + grains;
            return contact / (1 + StrictMath.exp(-5.5 * ridge)) * (0.86 + 0.07 * patch);
        }

        // an ellipse with a ragged border a few pixels wide
        private double contact(double x, double y, double raggedness) {
            double distance = Math.sqrt(x * x / (radiusX * radiusX) + y * y / (radiusY * radiusY));
            return Math.clamp((1 + 0.035 * raggedness - distance) * 14, 0, 1);
        }
    }
}
