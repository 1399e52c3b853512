package org.kapija.simulator.finger;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.fingerprint.minutia.NativeTemplate;
import org.kapija.core.value.Octets;

/**
 * A finger known only by its minutiae, to fill galleries with: drawn from the flow of a pattern without growing a
 * ridge, about a thousand times faster than a {@link Finger}. It has as many minutiae, as far apart, in directions that
 * follow as smooth a flow as an imaged finger's, so comparing with it costs as much; it resembles no finger of the
 * world.
 */
public final class Distractor {
    /** Minutiae a square pixel at 500 dpi on touch prints, and how near each other extractors leave them. */
    private static final double DENSITY = 0.75e-3;

    private static final double NEAREST = 9;

    private record Minutia(int x, int y, double direction, boolean ending) {}

    private Distractor() {}

    /**
     * Draws a finger.
     *
     * @return its minutiae as a native template of SourceAFIS 3 (CBOR)
     */
    public static Octets template(long seed) {
        var random = new SplittableRandom(seed);
        OrientationField flow = OrientationField.of(RidgePattern.draw(random), random);
        var sway = new SmoothNoise(Impression.WIDTH, Impression.HEIGHT, Finger.SWAY_LENGTH, random);
        var minutiae = new ArrayList<Minutia>();
        double radiusX = random.nextDouble(90, 118);
        double radiusY = random.nextDouble(110, 150);
        double wanted = DENSITY * Math.PI * radiusX * radiusY * random.nextDouble(0.7, 1.3);
        while (minutiae.size() < wanted) {
            Minutia minutia = draw(flow, sway, radiusX, radiusY, random);
            if (minutiae.stream().noneMatch(other -> near(minutia, other))) {
                minutiae.add(minutia);
            }
        }
        return encode(minutiae);
    }

    private static Minutia draw(
            OrientationField flow, SmoothNoise sway, double radiusX, double radiusY, RandomGenerator random) {
        double reach = Math.sqrt(random.nextDouble());
        double around = random.nextDouble(2 * Math.PI);
        double x = radiusX * reach * Math.cos(around);
        double y = radiusY * reach * Math.sin(around);
        double column = x + Impression.WIDTH / 2.0;
        double row = y + Impression.HEIGHT / 2.0;
        double along = flow.at(x, y) + Finger.SWAY * sway.at(column, row) + (random.nextBoolean() ? Math.PI : 0);
        double turns = along / (2 * Math.PI);
        return new Minutia(
                (int) column, (int) row, (turns - Math.floor(turns)) * 2 * Math.PI, random.nextDouble() < 0.55);
    }

    private static boolean near(Minutia one, Minutia other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) < NEAREST;
    }

    private static Octets encode(List<Minutia> drawn) {
        var minutiae = new Minutiae.Builder();
        for (Minutia minutia : drawn) {
            minutiae.add(minutia.x(), minutia.y(), Minutiae.steps(minutia.direction()), minutia.ending());
        }
        return Octets.of(NativeTemplate.write(minutiae.build()));
    }
}
