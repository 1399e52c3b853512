package org.kapija.core.fingerprint.slap;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import org.kapija.core.fingerprint.slap.Patch.Place;

/**
 * The finger tips of a slap, side by side.
 *
 * @param up direction from the palm to the tips, of length one
 * @param tips one patch a finger, from the left when {@code up} is up
 */
record Hand(Place up, List<Patch> tips) {
    /** No single finger is broader: such a patch is two that touch. */
    private static final double BREADTH_MAX = 23;

    /** Patches that share so much of their breadth lie on one finger, tip and middle part. */
    private static final double SHARED_MIN = 0.5;

    /** A valley between two touching fingers has fewer blocks than this share of the fuller side. */
    private static final double VALLEY_SHARE = 0.75;

    Hand {
        tips = List.copyOf(tips);
    }

    static Hand of(List<Patch> patches) {
        Place up = up(patches);
        Place right = rightOf(up);
        List<Patch> fingers = new ArrayList<>();
        for (Patch patch : patches) {
            fingers.addAll(split(patch, right));
        }
        fingers.sort(comparingDouble(patch -> -patch.most(up)));
        List<Patch> tips = new ArrayList<>();
        for (Patch patch : fingers) {
            // the higher patch of a finger came first: what lies below it is its middle part
            if (tips.stream().noneMatch(tip -> shared(tip, patch, right) > SHARED_MIN)) {
                tips.add(patch);
            }
        }
        tips.sort(comparingDouble(tip -> tip.middle(right)));
        return new Hand(up, tips);
    }

    Place right() {
        return rightOf(up);
    }

    /** How much higher the tip of the leftmost finger lies than that of the rightmost, millimetres. */
    double slope() {
        return tips.getFirst().most(up) - tips.getLast().most(up);
    }

    /** Degrees from upright, clockwise positive. */
    double turn() {
        return Math.toDegrees(Math.atan2(up.x(), -up.y()));
    }

    private static Place rightOf(Place up) {
        return new Place(-up.y(), up.x());
    }

    /** The long axis of all fingers together, each about its own middle; hands come in tips upwards. */
    private static Place up(List<Patch> patches) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (Patch patch : patches) {
            double[] moments = patch.moments();
            xx += moments[0];
            xy += moments[1];
            yy += moments[2];
        }
        double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
        double x = Math.cos(angle);
        double y = Math.sin(angle);
        return y < 0 ? new Place(x, y) : new Place(-x, -y);
    }

    private static double shared(Patch one, Patch other, Place right) {
        double shared = Math.min(one.most(right), other.most(right)) - Math.max(one.least(right), other.least(right));
        return shared / Math.max(1e-9, Math.min(one.breadth(right), other.breadth(right)));
    }

    private static List<Patch> split(Patch patch, Place right) {
        if (patch.breadth(right) <= BREADTH_MAX) {
            return List.of(patch);
        }
        double valley = valley(patch, right);
        List<Place> left = new ArrayList<>();
        List<Place> rest = new ArrayList<>();
        for (Place place : patch.places()) {
            (place.along(right) < valley ? left : rest).add(place);
        }
        if (left.isEmpty() || rest.isEmpty()) {
            return List.of(patch);
        }
        List<Patch> parts = new ArrayList<>(split(new Patch(left), right));
        parts.addAll(split(new Patch(rest), right));
        return parts;
    }

    /** Where the fewest blocks lie, away from both edges; beyond the patch if there is no valley. */
    private static double valley(Patch patch, Place right) {
        double step = Patches.BLOCK_MILLIMETRES;
        double least = patch.least(right);
        int[] profile = new int[(int) (patch.breadth(right) / step) + 1];
        for (Place place : patch.places()) {
            profile[(int) ((place.along(right) - least) / step)]++;
        }
        int margin = (int) (8 / step);
        int deepest = margin;
        int highest = 0;
        for (int at = 0; at < profile.length; at++) {
            highest = Math.max(highest, profile[at]);
            if (at >= margin && at < profile.length - margin && profile[at] < profile[deepest]) {
                deepest = at;
            }
        }
        return profile[deepest] < VALLEY_SHARE * highest ? least + (deepest + 0.5) * step : Double.MAX_VALUE;
    }
}
