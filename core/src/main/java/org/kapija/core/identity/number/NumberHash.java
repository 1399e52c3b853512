package org.kapija.core.identity.number;

/** A number as 64 bits, of which each depends on each character; the seed keeps others from choosing collisions. */
final class NumberHash {
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private NumberHash() {}

    static long of(String number, long seed) {
        long hash = mix(seed + number.length());
        for (int at = 0; at < number.length(); at++) {
            hash = mix(hash ^ (number.charAt(at) + 1) * STEP);
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Stafford's variant 13): a bijection that mixes all bits. */
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * FIRST;
        mixed = (mixed ^ (mixed >>> 27)) * SECOND;
        return mixed ^ (mixed >>> 31);
    }
}
