package org.kapija.simulator.finger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.kapija.core.value.Octets;

/**
 * What a scanner of 3.2 by 3 inches and 500 dpi sees of several fingers laid on it together, tips upwards.
 *
 * @param grey {@value #WIDTH} × {@value #HEIGHT} bytes, ridges dark on a light ground
 */
public record HandImpression(Octets grey) {
    /** Pixels in a row. */
    public static final int WIDTH = 1600;

    /** Rows. */
    public static final int HEIGHT = 1500;

    private static final int GROUND = 232;
    private static final double GROUND_NOISE = 6;

    /** From the middle of a fingertip to its neighbour's, pixels: 15 mm. */
    private static final double APART = 300;

    private static final double SPREAD_RADIANS = 0.06;

    /**
     * How much lower than the index fingertip the others lie, pixels, index to little: 4.8 and 2.8 mm higher, 8.6 mm
     * lower, as on an ordinary hand laid flat.
     */
    private static final double[] LOWER = {0, -95, -55, 170};

    /** Which fingers, and so how long they are. */
    public enum Side {
        /** Index finger on the left. */
        RIGHT,
        /** Little finger on the left. */
        LEFT,
        /** Two thumbs, none lower than the other. */
        THUMBS
    }

    /** One finger on the glass: where its middle lies, how it is turned, what it leaves. */
    private record Placed(double x, double y, double turn, Octets grey) {
        /** Grey at a place of the glass; ground beyond the finger. */
        int at(int column, int row) {
            double dx = column - x;
            double dy = row - y;
            double u = Math.cos(turn) * dx + Math.sin(turn) * dy + Impression.WIDTH / 2.0;
            double v = -Math.sin(turn) * dx + Math.cos(turn) * dy + Impression.HEIGHT / 2.0;
            int left = (int) Math.floor(u);
            int top = (int) Math.floor(v);
            if (left < 0 || top < 0 || left >= Impression.WIDTH - 1 || top >= Impression.HEIGHT - 1) {
                return 255;
            }
            double a = u - left;
            double b = v - top;
            int at = top * Impression.WIDTH + left;
            double upper = grey.at(at) * (1 - a) + grey.at(at + 1) * a;
            double lower = grey.at(at + Impression.WIDTH) * (1 - a) + grey.at(at + Impression.WIDTH + 1) * a;
            return (int) Math.round(upper * (1 - b) + lower * b);
        }
    }

    public HandImpression {
        if (grey.size() != WIDTH * HEIGHT) {
            throw new IllegalArgumentException("grey: " + grey.size() + " bytes, not " + WIDTH * HEIGHT);
        }
    }

    /**
     * Lays a hand on the glass.
     *
     * @param fingers from the left of the image to the right, four or (thumbs) two
     * @param turn of the whole hand, radians, clockwise positive
     * @param seed of chance: touches, places, noise
     */
    public static HandImpression of(List<Finger> fingers, Side side, double turn, long seed) {
        var random = new SplittableRandom(seed);
        List<Placed> placed = new ArrayList<>();
        for (int at = 0; at < fingers.size(); at++) {
            placed.add(place(fingers.get(at), at, fingers.size(), side, turn, random));
        }
        byte[] grey = new byte[WIDTH * HEIGHT];
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                int darkest = (int) Math.round(GROUND + random.nextGaussian(0, GROUND_NOISE));
                for (Placed finger : placed) {
                    darkest = Math.min(darkest, finger.at(column, row));
                }
                grey[row * WIDTH + column] = (byte) Math.clamp(darkest, 0, 255);
            }
        }
        return new HandImpression(Octets.of(grey));
    }

    private static Placed place(Finger finger, int number, int count, Side side, double turn, RandomGenerator random) {
        double offset = number - (count - 1) / 2.0;
        double x = offset * APART + random.nextGaussian(0, 8);
        double y = lower(number, side) - mean(side) + random.nextGaussian(0, 12);
        double splay = offset * SPREAD_RADIANS + random.nextGaussian(0, 0.03);
        Touch ordinary = Touch.ordinary(random);
        var touch = new Touch(
                0, 0, 0, ordinary.distortion(), ordinary.pressure() / 2, ordinary.moisture() / 2, ordinary.noise());
        return new Placed(
                WIDTH / 2.0 + Math.cos(turn) * x - Math.sin(turn) * y,
                HEIGHT / 2.0 + Math.sin(turn) * x + Math.cos(turn) * y,
                turn + splay,
                Impression.of(finger, touch, random.nextLong()).grey());
    }

    private static double lower(int number, Side side) {
        return switch (side) {
            case RIGHT -> LOWER[number];
            case LEFT -> LOWER[LOWER.length - 1 - number];
            case THUMBS -> 0;
        };
    }

    private static double mean(Side side) {
        return side == Side.THUMBS ? 0 : Arrays.stream(LOWER).average().orElseThrow();
    }
}
