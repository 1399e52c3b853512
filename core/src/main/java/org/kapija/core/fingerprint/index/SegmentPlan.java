package org.kapija.core.fingerprint.index;

/**
 * Where everything lies in a segment.
 *
 * @param fingers how many
 * @param rows minutiae of all of them
 * @param blocks of {@link Block#LANES} fingers
 */
record SegmentPlan(int fingers, int rows, int blocks) {
    private static final int BLOCK_ENTRY = 16;

    boolean plausible() {
        return fingers >= 0
                && fingers <= Segment.FINGERS_MAX
                && rows >= 0
                && blocks == (fingers + Block.LANES - 1) / Block.LANES;
    }

    long blockAt(int block) {
        return Segment.HEADER + (long) block * BLOCK_ENTRY;
    }

    long idAt(int finger) {
        return blockAt(blocks) + 4L * finger;
    }

    long startAt(int finger) {
        return idAt(fingers) + 4L * finger;
    }

    long countAt(int finger) {
        return startAt(fingers) + finger;
    }

    long rowAt(int row) {
        return countAt(fingers) + (long) row * Segment.ROW;
    }

    /** Planes come last and begin at a multiple of 64, where a vector of 512 bits is read at once. */
    long planesAt() {
        return rowAt(rows) + 63 & -64L;
    }
}
