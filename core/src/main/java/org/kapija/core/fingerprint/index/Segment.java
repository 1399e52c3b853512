package org.kapija.core.fingerprint.index;

import static org.kapija.core.packed.Packed.BYTE;
import static org.kapija.core.packed.Packed.INT;
import static org.kapija.core.packed.Packed.LONG;

import java.lang.foreign.MemorySegment;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.packed.Packed;

/**
 * Up to {@value #FINGERS_MAX} fingers, packed and immutable, in memory or mapped from a file. Fingers lie in the order
 * of their number of minutiae, so that those of a block have about equally many.
 *
 * <p>Layout, little-endian: header (mark, format, version of the code matrix, fingers, minutiae, blocks, checksum); for
 * each block the offset of its planes and how many minutiae they hold; for each finger its id, where its rows begin and
 * how many they are; a row of {@value #ROW} octets for each minutia (code 16, place 5); the planes.
 */
public final class Segment {
    /** Most fingers of a segment. */
    public static final int FINGERS_MAX = 1 << 16;

    static final int HEADER = 64;
    static final int FINGER = 9;
    static final int ROW = 21;
    static final int MARK = 0x3147_534B; // "KSG1"
    static final int FORMAT = 1;
    static final int MARK_AT = 0;
    static final int FORMAT_AT = 4;
    static final int MATRIX_AT = 8;
    static final int FINGERS_AT = 12;
    static final int ROWS_AT = 16;
    static final int BLOCKS_AT = 20;
    static final int CHECKSUM_AT = 24;

    private final MemorySegment octets;
    private final int fingers;
    private final SegmentPlan plan;

    private Segment(MemorySegment octets, SegmentPlan plan, int fingers) {
        this.octets = Packed.ofOneKind(octets);
        this.plan = plan;
        this.fingers = fingers;
    }

    /** What octets turned out to be. */
    public sealed interface Reading {
        /** A sound segment. */
        record Sound(Segment segment) implements Reading {}

        /**
         * No segment that can be used: make it again from the templates.
         *
         * @param fault why
         */
        record Unusable(Fault fault) implements Reading {}
    }

    /** Why octets are no usable segment. */
    public enum Fault {
        /** Not a segment, or cut off inside its header. */
        NO_SEGMENT,
        /** Written by another version of this program. */
        OTHER_FORMAT,
        /** Coded with another matrix: its codes compare with nothing of ours. */
        OTHER_MATRIX,
        /** Longer or shorter than its header says. */
        TORN,
        /** Octets differ from those that were written. */
        CHECKSUM
    }

    /**
     * Looks at a segment and checks all of it.
     *
     * @param octets all of it, 8-byte aligned; kept, not copied, so it must not change
     * @param matrix the version of the matrix that probes are coded with
     */
    public static Reading read(MemorySegment octets, int matrix) {
        if (octets.byteSize() < HEADER || octets.get(INT, MARK_AT) != MARK) {
            return new Reading.Unusable(Fault.NO_SEGMENT);
        }
        if (octets.get(INT, FORMAT_AT) != FORMAT) {
            return new Reading.Unusable(Fault.OTHER_FORMAT);
        }
        if (octets.get(INT, MATRIX_AT) != matrix) {
            return new Reading.Unusable(Fault.OTHER_MATRIX);
        }
        int fingers = octets.get(INT, FINGERS_AT);
        var plan = new SegmentPlan(fingers, octets.get(INT, ROWS_AT), octets.get(INT, BLOCKS_AT));
        if (!plan.plausible() || octets.byteSize() < plan.planesAt()) {
            return new Reading.Unusable(Fault.TORN);
        }
        if (checksum(octets) != octets.get(LONG, CHECKSUM_AT)) {
            return new Reading.Unusable(Fault.CHECKSUM);
        }
        return new Reading.Sound(new Segment(octets, plan, fingers));
    }

    /** Takes over what was just written. */
    static Segment written(MemorySegment octets, SegmentPlan plan) {
        return new Segment(octets, plan, plan.fingers());
    }

    static long checksum(MemorySegment octets) {
        return Packed.checksum(octets, CHECKSUM_AT, HEADER);
    }

    /** Returns all octets, to be stored. Personal data. */
    public MemorySegment octets() {
        return octets.asReadOnly();
    }

    /** Returns how many fingers it holds. */
    public int fingers() {
        return fingers;
    }

    int blocks() {
        return plan.blocks();
    }

    /** Returns the first finger of a block; the last block may have fewer than {@link Block#LANES}. */
    static int firstOf(int block) {
        return block * Block.LANES;
    }

    int fingersOf(int block) {
        return Math.min(Block.LANES, fingers - firstOf(block));
    }

    void scan(int block, ScanProbe probe, ScanKernel kernel, long[] closest) {
        long entry = plan.blockAt(block);
        kernel.scan(octets, octets.get(LONG, entry), octets.get(INT, entry + 8), probe.ones(), closest);
    }

    /**
     * Returns the id under which a finger was entered.
     *
     * @param finger from 0, below {@link #fingers()}
     */
    public int id(int finger) {
        return octets.get(INT, plan.idAt(finger));
    }

    /** Returns how many minutiae a finger has. */
    int minutiae(int finger) {
        return octets.get(BYTE, plan.countAt(finger)) & 0xFF;
    }

    /** Unpacks a finger. */
    void unpack(int finger, Unpacked to) {
        int size = minutiae(finger);
        MemorySegment.copy(octets, BYTE, plan.rowAt(octets.get(INT, plan.startAt(finger))), to.rows, 0, size * ROW);
        to.unpack(size);
    }

    private long place(long row) {
        return (octets.get(INT, row + 16) & 0xFFFF_FFFFL) | (octets.get(BYTE, row + 20) & 0xFFL) << 32;
    }

    /** Copies a finger out. */
    CodedFinger finger(int finger) {
        int size = minutiae(finger);
        long row = plan.rowAt(octets.get(INT, plan.startAt(finger)));
        long[] codes = new long[size * CodeMatrix.WORDS];
        long[] places = new long[size];
        for (int at = 0; at < size; at++, row += ROW) {
            codes[at * CodeMatrix.WORDS] = octets.get(LONG, row);
            codes[at * CodeMatrix.WORDS + 1] = octets.get(LONG, row + 8);
            places[at] = place(row);
        }
        return CodedFinger.stored(Minutiae.ofPacked(places), codes);
    }
}
