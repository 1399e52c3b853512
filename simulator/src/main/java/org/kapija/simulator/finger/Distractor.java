package org.kapija.simulator.finger;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.fingerprint.minutia.NativeTemplate;
import org.kapija.core.value.Octets;
import org.kapija.simulator.finger.DrawnFinger.Flow;
import org.kapija.simulator.finger.DrawnFinger.Minutia;

/**
 * A stranger to fill galleries with: one print of a finger that nobody has, drawn like a {@link DrawnFinger}. It has as
 * many minutiae, as far apart, in directions that follow as smooth a flow as an imaged finger's, so comparing with it
 * costs as much; it resembles no finger of the world.
 */
public final class Distractor {
    /** Minutiae a square pixel at 500 dpi on touch prints. */
    private static final double DENSITY = 0.75e-3;

    /** Middle of the print on its plane, pixels: beyond the greatest radius, so that nothing lies left of zero. */
    private static final double MIDDLE = 160;

    private Distractor() {}

    /**
     * Draws a finger.
     *
     * @return its minutiae as a native template of SourceAFIS 3 (CBOR)
     */
    public static Octets template(long seed) {
        var random = new SplittableRandom(seed);
        var flow = new Flow(Impression.WIDTH, Impression.HEIGHT, random);
        var minutiae = new ArrayList<Minutia>();
        double radiusX = random.nextDouble(90, 118);
        double radiusY = random.nextDouble(110, 150);
        double wanted = DENSITY * Math.PI * radiusX * radiusY * random.nextDouble(0.7, 1.3);
        while (minutiae.size() < wanted) {
            Minutia minutia = draw(flow, radiusX, radiusY, random);
            if (minutiae.stream().noneMatch(other -> minutia.apart(other) < DrawnFinger.NEAREST)) {
                minutiae.add(minutia);
            }
        }
        return encode(minutiae);
    }

    private static Minutia draw(Flow flow, double radiusX, double radiusY, RandomGenerator random) {
        double reach = Math.sqrt(random.nextDouble());
        double around = random.nextDouble(2 * Math.PI);
        return flow.minutia(radiusX * reach * StrictMath.cos(around), radiusY * reach * StrictMath.sin(around), random);
    }

    private static Octets encode(List<Minutia> drawn) {
        var minutiae = new Minutiae.Builder();
        for (Minutia minutia : drawn) {
            minutiae.add(
                    (int) (minutia.x() + MIDDLE),
                    (int) (minutia.y() + MIDDLE),
                    Minutiae.steps(minutia.direction()),
                    minutia.ending());
        }
        return Octets.of(NativeTemplate.write(minutiae.build()));
    }
}
