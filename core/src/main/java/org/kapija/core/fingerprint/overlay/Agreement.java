package org.kapija.core.fingerprint.overlay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * Which minutiae of two fingers lie on one another once one finger is laid on the other as a rigid plate. It explains a
 * candidate to human eyes and decides nothing: skin is no plate, so a mate may show fewer pairs than its score
 * suggests, and a stranger always shows some.
 *
 * @param placement of the probe on the reference
 * @param pairs each minutia once, closest first
 */
record Agreement(Placement placement, List<Pair> pairs) {
    /** Pixels at 500 dpi (0.6 mm) within which two minutiae count as one. */
    static final double DISTANCE_MAX = 12;

    /** Difference of directions, radians, up to which they do. */
    static final double ANGLE_MAX = Math.toRadians(22.5);

    private static final Placement IN_PLACE = new Placement(0, 0, 0);
    private static final int TRIALS = 16;
    private static final int REFITS = 3;

    Agreement {
        pairs = List.copyOf(pairs);
    }

    /** A minutia of the probe, and the one of the reference that it lies on. */
    record Pair(int probe, int reference) {}

    private record Near(Pair pair, double cost) {}

    /** Lays one finger on the other as well as can be; without minutiae nothing agrees. */
    static Agreement of(Minutiae probe, Minutiae reference) {
        return Ballot.of(probe, reference).elected(TRIALS).stream()
                .map(start -> settled(probe, reference, start))
                .max(Comparator.comparingInt(agreement -> agreement.pairs().size()))
                .orElseGet(() -> new Agreement(IN_PLACE, List.of()));
    }

    /** Pairs and places in turns, as long as that finds more. */
    private static Agreement settled(Minutiae probe, Minutiae reference, Placement start) {
        var best = new Agreement(start, pairs(probe, reference, start));
        for (int refit = 0; refit < REFITS && best.pairs().size() > 1; refit++) {
            Placement closer = Placement.closest(probe, reference, best.pairs());
            List<Pair> pairs = pairs(probe, reference, closer);
            if (pairs.size() < best.pairs().size()) {
                break;
            }
            best = new Agreement(closer, pairs);
        }
        return best;
    }

    private static List<Pair> pairs(Minutiae probe, Minutiae reference, Placement placement) {
        List<Near> near = new ArrayList<>();
        for (int at = 0; at < probe.size(); at++) {
            for (int on = 0; on < reference.size(); on++) {
                double distance =
                        Math.hypot(placement.x(probe, at) - reference.x(on), placement.y(probe, at) - reference.y(on));
                double angle = Math.abs(Math.IEEEremainder(
                        placement.direction(probe, at) - IN_PLACE.direction(reference, on), 2 * Math.PI));
                if (distance <= DISTANCE_MAX && angle <= ANGLE_MAX) {
                    double cost = square(distance / DISTANCE_MAX) + square(angle / ANGLE_MAX);
                    near.add(new Near(new Pair(at, on), cost));
                }
            }
        }
        near.sort(Comparator.comparingDouble(Near::cost));
        var probesUsed = new BitSet();
        var referencesUsed = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Near one : near) {
            Pair pair = one.pair();
            if (!probesUsed.get(pair.probe()) && !referencesUsed.get(pair.reference())) {
                probesUsed.set(pair.probe());
                referencesUsed.set(pair.reference());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static double square(double value) {
        return value * value;
    }
}
