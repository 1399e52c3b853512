package org.kapija.core.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;

/**
 * A made-up finger for tests: ridges are the cosine of a smooth phase, and each spiral added to the phase is a minutia
 * (the frequency-modulation model of Larkin and Fletcher, Optics Express 15, 2007). It looks enough like a finger for
 * the engine to tell one from another.
 */
public final class PaintedFinger {
    /** Pixels in a row of every impression. */
    public static final int WIDTH = 300;

    /** Rows of every impression. */
    public static final int HEIGHT = 340;

    /** Ridge to ridge, in pixels at 500 dpi: 0.46 mm. */
    private static final double PERIOD = 9;

    private static final int MINUTIAE = 36;
    private static final double DISTANCE_MIN = 22;

    private record Spiral(double x, double y, int turn) {}

    private final List<Spiral> spirals = new ArrayList<>();
    private final double bend;
    private final double slant;

    private PaintedFinger(long seed) {
        var random = new SplittableRandom(seed);
        bend = random.nextDouble(0.001, 0.003);
        slant = random.nextDouble(-0.3, 0.3);
        while (spirals.size() < MINUTIAE) {
            double x = random.nextDouble(-140, 140);
            double y = random.nextDouble(-160, 160);
            if (spirals.stream().allMatch(other -> Math.hypot(x - other.x, y - other.y) > DISTANCE_MIN)) {
                spirals.add(new Spiral(x, y, random.nextBoolean() ? 1 : -1));
            }
        }
    }

    /** A finger; another seed is another finger. */
    public static PaintedFinger of(long seed) {
        return new PaintedFinger(seed);
    }

    /** A good impression; another seed shifts, turns and soils it otherwise. */
    public FingerprintImage impression(long seed) {
        return impression(seed, 0, 0, 0.42);
    }

    /**
     * An impression.
     *
     * @param seed of shift, turn and noise
     * @param right of the middle, in pixels
     * @param down from the middle, in pixels
     * @param ridgeShare share of the skin that prints dark: 0.42 as a rule, less when dry, more when wet
     */
    public FingerprintImage impression(long seed, double right, double down, double ridgeShare) {
        var random = new SplittableRandom(seed);
        double turn = random.nextDouble(-0.15, 0.15);
        double shiftX = random.nextDouble(-12, 12) + right;
        double shiftY = random.nextDouble(-12, 12) + down;
        double bound = Math.cos(Math.PI * ridgeShare);
        byte[] pixels = new byte[WIDTH * HEIGHT];
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                double x = column - WIDTH / 2.0 - shiftX;
                double y = row - HEIGHT / 2.0 - shiftY;
                boolean touches = x * x / (135 * 135) + y * y / (155 * 155) < 1;
                double height = Math.cos(
                        phase(x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)));
                double ink = touches ? 1 / (1 + Math.exp(-12 * (height - bound))) : 0;
                double grey = 235 - 190 * ink + random.nextDouble(-12, 12);
                pixels[row * WIDTH + column] = (byte) Math.clamp((int) grey, 0, 255);
            }
        }
        return new FingerprintImage(WIDTH, HEIGHT, 500, Octets.of(pixels));
    }

    private double phase(double x, double y) {
        double phase = 2 * Math.PI / PERIOD * (y + slant * x + bend * x * x);
        for (Spiral spiral : spirals) {
            phase += spiral.turn * Math.atan2(y - spiral.y, x - spiral.x);
        }
        return phase;
    }

    /** The finger of {@link #weak}. */
    public static final long WEAK = 17;

    /** A finger laid on the glass by its edge, too hard: the engine gives it 20 with its first good impression. */
    public static FingerprintImage weak() {
        return of(WEAK).impression(6, 110, 110, 0.3);
    }

    /** The template of {@link #impression(long)}. */
    public Template template(long seed) {
        return switch (Extraction.of(impression(seed))) {
            case Extraction.Extracted extracted -> extracted.template();
            case Extraction.TooPoor(Extraction.Reason reason, var _) ->
                throw new IllegalStateException("a good impression was found " + reason);
        };
    }

    /** A probe of {@link #impression(long)}. */
    public Probe probe(FingerPosition position, long seed) {
        return Probe.of(position, template(seed));
    }
}
