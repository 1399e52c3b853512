package org.kapija.core.fingerprint.slap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.slap.Patch.Place;
import org.kapija.core.fingerprint.slap.SlapReading.Finger;
import org.kapija.core.fingerprint.slap.SlapReading.Reason;
import org.kapija.core.fingerprint.slap.SlapReading.Refused;
import org.kapija.core.fingerprint.slap.SlapReading.Separated;
import org.kapija.core.value.Octets;

/** Takes an image of several fingers apart. A pure function; some 20 ms for 3.2 by 3 inches at 500 dpi. */
public final class Segmentation {
    /** What is cut out around the middle of a tip: all of its first part, little of its neighbour. */
    private static final double WIDTH_MM = 22;

    private static final double HEIGHT_MM = 28;

    /** Ground left above a tip. */
    private static final double MARGIN_MM = 1.5;

    /**
     * Beyond this the lengths speak against the claimed hand: the little finger's tip lies 10 to 25 mm below the index
     * finger's, and the axis of a hand is found to within some degrees, which are 4 mm across it.
     */
    private static final double OTHER_HAND_MM = 5;

    private static final byte WHITE = (byte) 255;

    private Segmentation() {}

    /**
     * Separates the fingers.
     *
     * @param kind which image of a 4-4-2 capture it is said to be
     * @param missing fingers that the person does not have or cannot place
     */
    public static SlapReading of(SlapImage image, SlapKind kind, Set<FingerPosition> missing) {
        List<FingerPosition> expected = kind.positions().stream()
                .filter(position -> !missing.contains(position))
                .toList();
        List<Patch> patches = Patches.in(image);
        if (patches.isEmpty()) {
            return new Refused(Reason.BLANK, 0);
        }
        var hand = Hand.of(patches);
        int found = hand.tips().size();
        if (found != expected.size()) {
            return new Refused(found < expected.size() ? Reason.TOO_FEW : Reason.TOO_MANY, found);
        }
        if (missing.isEmpty() && speaksAgainst(kind, hand.slope())) {
            return new Refused(Reason.OTHER_HAND, found);
        }
        List<Finger> fingers = new ArrayList<>();
        for (int at = 0; at < found; at++) {
            fingers.add(
                    new Finger(expected.get(at), cut(image, hand, hand.tips().get(at))));
        }
        return new Separated(fingers, hand.turn());
    }

    private static boolean speaksAgainst(SlapKind kind, double slope) {
        return switch (kind) {
            case RIGHT_FOUR -> slope < -OTHER_HAND_MM;
            case LEFT_FOUR -> slope > OTHER_HAND_MM;
            case THUMBS -> false;
        };
    }

    /** Cuts a tip out, turned so that it points up; beyond the slap the ground is white. */
    private static FingerprintImage cut(SlapImage image, Hand hand, Patch tip) {
        double pixelsPerMm = image.dpi() / 25.4;
        int width = (int) (WIDTH_MM * pixelsPerMm);
        int height = (int) (HEIGHT_MM * pixelsPerMm);
        double middle = (tip.least(hand.right()) + tip.most(hand.right())) / 2;
        double top = tip.most(hand.up()) + MARGIN_MM;
        byte[] from = image.pixels().toArray();
        byte[] grey = new byte[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double aside = middle + (column - width / 2.0) / pixelsPerMm;
                double below = row / pixelsPerMm - top;
                Place place = place(hand, aside, -below);
                grey[row * width + column] = at(image, from, place.x() * pixelsPerMm, place.y() * pixelsPerMm);
            }
        }
        return new FingerprintImage(width, height, image.dpi(), Octets.of(grey));
    }

    private static Place place(Hand hand, double aside, double above) {
        Place right = hand.right();
        Place up = hand.up();
        return new Place(aside * right.x() + above * up.x(), aside * right.y() + above * up.y());
    }

    /** Grey between four pixels. */
    private static byte at(SlapImage image, byte[] pixels, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= image.width() - 1 || top >= image.height() - 1) {
            return WHITE;
        }
        double u = x - left;
        double v = y - top;
        int at = top * image.width() + left;
        int below = at + image.width();
        double upper = (pixels[at] & 0xFF) * (1 - u) + (pixels[at + 1] & 0xFF) * u;
        double lower = (pixels[below] & 0xFF) * (1 - u) + (pixels[below + 1] & 0xFF) * u;
        return (byte) Math.round(upper * (1 - v) + lower * v);
    }
}
