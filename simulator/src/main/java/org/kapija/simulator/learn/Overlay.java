package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.List;
import org.kapija.core.fingerprint.code.Surroundings;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.simulator.learn.Lesson.Pair;

/**
 * Lays one print over another so that as many minutiae as possible fall on each other. Each minutia and the one that is
 * most alike in its surroundings give a trial.
 */
final class Overlay {
    /** Fewest common minutiae to believe in. */
    private static final int COMMON_MIN = 10;

    /** Least cosine between the surroundings of two minutiae for a trial. */
    private static final double LIKENESS_MIN = 0.45;

    /** Farthest that common minutiae lie apart: pixels at the pivot, and more by the distance from it. */
    private static final double APART = 8;

    private static final double APART_BY_DISTANCE = 0.07;
    private static final int ASKEW = Minutiae.steps(0.35);

    private final Minutiae one;
    private final Minutiae other;

    Overlay(Minutiae one, Minutiae other) {
        this.one = one;
        this.other = other;
    }

    /**
     * Finds the common minutiae.
     *
     * @param ones the surroundings of the one print's minutiae
     * @param others those of the other's
     * @return empty if the prints do not fit
     */
    List<Pair> common(float[] ones, float[] others) {
        List<Pair> best = List.of();
        for (int mine = 0; mine < one.size(); mine++) {
            int its = mostAlike(ones, mine, others);
            if (its >= 0) {
                List<Pair> pairs = laid(mine, its);
                best = pairs.size() > best.size() ? pairs : best;
            }
        }
        return best.size() >= COMMON_MIN ? best : List.of();
    }

    private int mostAlike(float[] ones, int mine, float[] others) {
        int most = -1;
        double likeness = LIKENESS_MIN;
        for (int its = 0; its < other.size(); its++) {
            double here = cosine(ones, mine * Surroundings.LENGTH, others, its * Surroundings.LENGTH);
            if (here > likeness) {
                likeness = here;
                most = its;
            }
        }
        return most;
    }

    private static double cosine(float[] ones, int from, float[] others, int otherFrom) {
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int at = 0; at < Surroundings.LENGTH; at++) {
            double mine = ones[from + at];
            double its = others[otherFrom + at];
            product += mine * its;
            square += mine * mine;
            otherSquare += its * its;
        }
        return product / Math.sqrt(Math.max(Double.MIN_NORMAL, square * otherSquare));
    }

    /** Pairs each minutia with the nearest free one when the pivot lies on its like. */
    private List<Pair> laid(int pivot, int like) {
        int turn = other.direction(like) - one.direction(pivot);
        double angle = turn * (2 * Math.PI / Minutiae.TURN);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        boolean[] taken = new boolean[other.size()];
        var pairs = new ArrayList<Pair>();
        for (int mine = 0; mine < one.size(); mine++) {
            double dx = one.x(mine) - one.x(pivot);
            double dy = one.y(mine) - one.y(pivot);
            double reach = APART + APART_BY_DISTANCE * Math.sqrt(dx * dx + dy * dy);
            int its = nearest(
                    other.x(like) + cos * dx - sin * dy,
                    other.y(like) + sin * dx + cos * dy,
                    one.direction(mine) + turn,
                    reach,
                    taken);
            if (its >= 0) {
                taken[its] = true;
                pairs.add(new Pair(mine, its));
            }
        }
        return pairs;
    }

    private int nearest(double x, double y, int direction, double reach, boolean[] taken) {
        int nearest = -1;
        double least = reach * reach;
        for (int its = 0; its < other.size(); its++) {
            double dx = other.x(its) - x;
            double dy = other.y(its) - y;
            double apart = dx * dx + dy * dy;
            // the difference as a signed share of a turn
            boolean aligned = Math.abs((short) (other.direction(its) - direction)) < ASKEW;
            if (!taken[its] && aligned && apart < least) {
                least = apart;
                nearest = its;
            }
        }
        return nearest;
    }
}
