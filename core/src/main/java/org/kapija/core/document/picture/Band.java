package org.kapija.core.document.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A level stretch of an image with strokes all along it, as a line of the zone is.
 *
 * @param top first row
 * @param bottom row after the last
 * @param left first column
 * @param right column after the last
 */
record Band(int top, int bottom, int left, int right) {
    private static final double LENGTH_MIN = 0.3; // of the image's width
    private static final double STRONG = 0.98; // share of the image that is weaker than the zone
    private static final double DENSITY_MIN = 0.3; // of what is strong

    double middle() {
        return (top + bottom - 1) / 2.0;
    }

    int length() {
        return right - left;
    }

    /** Returns what two have in common of the longer one's length, 0 to 1. */
    double overlap(Band other) {
        double common = Math.min(right, other.right) - Math.max(left, other.left);
        return Math.max(0, common) / Math.max(length(), other.length());
    }

    /** Finds them, from the top. */
    static List<Band> in(Plane strokes) {
        int reach = Math.max(2, strokes.width() / 90);
        Plane density = strokes.meanOfRows(reach);
        float least = (float) Math.max(3, DENSITY_MIN * density.quantile(STRONG));
        List<Band> bands = new ArrayList<>();
        Band open = null;
        for (int y = 0; y < strokes.height(); y++) {
            Band row = longest(density, y, least, reach);
            boolean wide = row.length() >= LENGTH_MIN * strokes.width();
            if (open != null && wide && open.overlap(row) > 0.5) {
                open = new Band(open.top, y + 1, Math.min(open.left, row.left), Math.max(open.right, row.right));
            } else {
                if (open != null) {
                    bands.add(open);
                }
                open = wide ? row : null;
            }
        }
        if (open != null) {
            bands.add(open);
        }
        return bands;
    }

    /** The longest run of a row that is dense enough, gaps as wide as a filler's allowed. */
    private static Band longest(Plane density, int y, float least, int reach) {
        int bestFrom = 0;
        int bestTo = 0;
        int from = -1;
        int last = -1;
        for (int x = 0; x < density.width(); x++) {
            if (density.at(x, y) >= least) {
                if (from < 0 || x - last > reach) {
                    from = x;
                }
                last = x;
                if (last + 1 - from > bestTo - bestFrom) {
                    bestFrom = from;
                    bestTo = last + 1;
                }
            }
        }
        return new Band(y, y + 1, bestFrom, bestTo);
    }
}
