package org.kapija.core.fingerprint.index;

import java.lang.foreign.MemorySegment;

/** The inner loop of the scan. All kernels give the same numbers, to the bit; they differ in speed. */
public interface ScanKernel {
    /**
     * Finds, for each finger of a block and each minutia of the probe, the closeness of the closest minutia.
     *
     * @param planes the block's planes (see {@link Block}), 8-byte aligned, little-endian
     * @param from octet at which the block begins
     * @param minutiae how many minutiae each finger of the block has at most
     * @param probe for each minutia of the probe, octet offsets of the planes where its code has a one, padded with the
     *     offset of an empty plane to a multiple of eight and ended by -1
     * @param closest {@value Block#OFFSETS} planes for each minutia of the probe; written from zeros
     */
    void scan(MemorySegment planes, long from, int minutiae, int[][] probe, long[] closest);

    /** Returns its name for reports: {@code plain}, {@code vector 256} and so on. */
    String name();
}
