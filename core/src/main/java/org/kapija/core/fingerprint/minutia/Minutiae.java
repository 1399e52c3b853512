package org.kapija.core.fingerprint.minutia;

import java.util.Arrays;

/**
 * The minutiae of one finger: points where a ridge ends or forks, on a plane of 500 dots per inch. Immutable.
 *
 * <p>Axes are those of SourceAFIS: x to the right, y down, directions from the x axis towards the y axis. Only
 * differences of places and directions carry meaning.
 */
public final class Minutiae {
    /** Most minutiae of a finger that are kept: touch prints have 20 to 60, rolled ones up to about 150. */
    public static final int COUNT_MAX = 255;

    /** Greatest coordinate, pixels: 4 inches. */
    public static final int COORDINATE_MAX = 2047;

    /** Steps of a direction in a full turn. */
    public static final int TURN = 1 << 16;

    private static final int COORDINATE_BITS = 11;
    private static final int DIRECTION_AT = 2 * COORDINATE_BITS;
    private static final int KIND_AT = DIRECTION_AT + 16;

    private final long[] packed;

    private Minutiae(long[] packed) {
        this.packed = packed;
    }

    /** Collects minutiae one by one. */
    public static final class Builder {
        private final long[] packed = new long[COUNT_MAX];
        private int size;

        /**
         * Adds one; beyond {@value Minutiae#COUNT_MAX} it is ignored.
         *
         * @param x pixels at 500 dpi, 0 to {@value Minutiae#COORDINATE_MAX}
         * @param y pixels at 500 dpi, 0 to {@value Minutiae#COORDINATE_MAX}
         * @param direction in 1/{@value Minutiae#TURN} turn, taken modulo a turn
         * @param ending whether the ridge ends, else it forks (or the record does not say)
         * @throws IllegalArgumentException if it lies outside the plane
         */
        public Builder add(int x, int y, int direction, boolean ending) {
            if (x < 0 || y < 0 || x > COORDINATE_MAX || y > COORDINATE_MAX) {
                throw new IllegalArgumentException("minutia outside the plane");
            }
            if (size < COUNT_MAX) {
                packed[size++] = pack(x, y, direction, ending);
            }
            return this;
        }

        /** Returns what was added so far. */
        public Minutiae build() {
            return new Minutiae(Arrays.copyOf(packed, size));
        }
    }

    private static long pack(int x, int y, int direction, boolean ending) {
        return (long) x
                | (long) y << COORDINATE_BITS
                | (long) (direction & TURN - 1) << DIRECTION_AT
                | (ending ? 1L << KIND_AT : 0);
    }

    /** Converts an angle to steps of a turn. */
    public static int steps(double radians) {
        return (int) Math.round(radians * TURN / (2 * Math.PI)) & TURN - 1;
    }

    /** Restores minutiae from their packed words; bits beyond the 39th are ignored. */
    public static Minutiae ofPacked(long[] words) {
        return new Minutiae(words.clone());
    }

    /** Returns the minutia as 39 bits: x, y (11 each, from the lowest), direction (16), kind (1: ending). */
    public long packed(int at) {
        return packed[at];
    }

    /** Returns how many there are, 0 to {@value #COUNT_MAX}. */
    public int size() {
        return packed.length;
    }

    /** Returns pixels from the left. */
    public int x(int at) {
        return x(packed[at]);
    }

    /** Returns pixels from the top. */
    public int y(int at) {
        return y(packed[at]);
    }

    /** Returns the direction in 1/{@value #TURN} turn. */
    public int direction(int at) {
        return direction(packed[at]);
    }

    /** Returns whether the ridge ends there. */
    public boolean ending(int at) {
        return (packed[at] >>> KIND_AT & 1) != 0;
    }

    /** Returns x of a packed minutia. */
    public static int x(long packed) {
        return (int) packed & COORDINATE_MAX;
    }

    /** Returns y of a packed minutia. */
    public static int y(long packed) {
        return (int) (packed >>> COORDINATE_BITS) & COORDINATE_MAX;
    }

    /** Returns the direction of a packed minutia, in 1/{@value #TURN} turn. */
    public static int direction(long packed) {
        return (int) (packed >>> DIRECTION_AT) & TURN - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Minutiae that && Arrays.equals(packed, that.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    /** Returns the count only: minutiae are personal data. */
    @Override
    public String toString() {
        return packed.length + " minutiae";
    }
}
