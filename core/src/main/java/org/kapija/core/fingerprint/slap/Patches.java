package org.kapija.core.fingerprint.slap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kapija.core.fingerprint.slap.Patch.Place;

/** Finds the pieces of an image that show ridges: blocks whose grey varies, joined with their neighbours. */
final class Patches {
    /** Side of a block: nearly two ridges, so that each block of a finger has dark and light. */
    static final double BLOCK_MILLIMETRES = 0.8;

    /** Less is dirt. */
    private static final double AREA_MIN = 30;

    /** Grey levels of deviation that no sensor's own noise has. */
    private static final double DEVIATION_MIN = 16;

    /** As a share of what the strongest twentieth of the blocks have. */
    private static final double SHARE_OF_STRONG = 0.35;

    private final int columns;
    private final int rows;
    private final double millimetres;
    private final boolean[] ridged;

    private Patches(int columns, int rows, double millimetres) {
        this.columns = columns;
        this.rows = rows;
        this.millimetres = millimetres;
        this.ridged = new boolean[columns * rows];
    }

    static List<Patch> in(SlapImage image) {
        int side = Math.max(3, (int) Math.round(BLOCK_MILLIMETRES * image.dpi() / 25.4));
        var patches = new Patches(image.width() / side, image.height() / side, side * 25.4 / image.dpi());
        patches.mark(image, side);
        return patches.connected();
    }

    private void mark(SlapImage image, int side) {
        double[] deviations = new double[ridged.length];
        byte[] pixels = image.pixels().toArray();
        for (int block = 0; block < deviations.length; block++) {
            deviations[block] = deviation(pixels, image.width(), block % columns * side, block / columns * side, side);
        }
        double[] sorted = deviations.clone();
        Arrays.sort(sorted);
        double strong = sorted.length == 0 ? 0 : sorted[sorted.length * 19 / 20];
        double bound = Math.max(DEVIATION_MIN, SHARE_OF_STRONG * strong);
        for (int block = 0; block < ridged.length; block++) {
            ridged[block] = deviations[block] >= bound;
        }
    }

    private static double deviation(byte[] pixels, int width, int left, int top, int side) {
        long sum = 0;
        long squares = 0;
        for (int row = top; row < top + side; row++) {
            for (int at = row * width + left; at < row * width + left + side; at++) {
                int grey = pixels[at] & 0xFF;
                sum += grey;
                squares += (long) grey * grey;
            }
        }
        long count = (long) side * side;
        return Math.sqrt((double) (squares * count - sum * sum)) / count;
    }

    private List<Patch> connected() {
        List<Patch> patches = new ArrayList<>();
        boolean[] seen = new boolean[ridged.length];
        for (int block = 0; block < ridged.length; block++) {
            if (ridged[block] && !seen[block]) {
                List<Place> places = flood(block, seen);
                if (places.size() * millimetres * millimetres >= AREA_MIN) {
                    patches.add(new Patch(places));
                }
            }
        }
        return patches;
    }

    private List<Place> flood(int start, boolean[] seen) {
        List<Place> places = new ArrayList<>();
        var open = new ArrayDeque<Integer>();
        open.add(start);
        seen[start] = true;
        while (!open.isEmpty()) {
            int block = open.remove();
            int column = block % columns;
            int row = block / columns;
            places.add(new Place((column + 0.5) * millimetres, (row + 0.5) * millimetres));
            visit(column - 1, row, seen, open);
            visit(column + 1, row, seen, open);
            visit(column, row - 1, seen, open);
            visit(column, row + 1, seen, open);
        }
        return places;
    }

    private void visit(int column, int row, boolean[] seen, ArrayDeque<Integer> open) {
        if (column < 0 || row < 0 || column >= columns || row >= rows) {
            return;
        }
        int block = row * columns + column;
        if (ridged[block] && !seen[block]) {
            seen[block] = true;
            open.add(block);
        }
    }
}
