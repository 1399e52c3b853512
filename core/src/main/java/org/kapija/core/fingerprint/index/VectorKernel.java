package org.kapija.core.fingerprint.index;

import static jdk.incubator.vector.VectorOperators.XOR;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernel for machines with vectors of 128 bits (NEON), 256 (AVX2) or 512 (AVX-512). The only class that needs the
 * module {@code jdk.incubator.vector}.
 *
 * <p>The hot method calls the vector API and nothing else: a call of a method of ours may not be inlined where the
 * compiler's budget ends, and one such call puts every vector on the heap, thirty times slower.
 */
final class VectorKernel implements ScanKernel {
    private static final VectorSpecies<Long> SPECIES = species();
    private static final ByteOrder LE = ByteOrder.LITTLE_ENDIAN;
    private static final int PLANE = Block.PLANE;
    private static final int WORDS = Block.WORDS;

    private static VectorSpecies<Long> species() {
        var preferred = LongVector.SPECIES_PREFERRED;
        return preferred.length() > Block.WORDS ? LongVector.SPECIES_512 : preferred;
    }

    @Override
    public void scan(MemorySegment planes, long from, int minutiae, int[][] probe, long[] closest) {
        for (int word = 0; word < WORDS; word += SPECIES.length()) {
            for (int minutia = 0; minutia < minutiae; minutia++) {
                long at = from + (long) minutia * Block.MINUTIA + word * 8L;
                for (int i = 0; i < probe.length; i++) {
                    keepCloser(planes, at, probe[i], closest, i * Block.OFFSETS * WORDS + word);
                }
            }
        }
    }

    private static void keepCloser(MemorySegment planes, long at, int[] ones, long[] closest, int to) {
        long offset = at + Block.BITS * PLANE;
        var n0 = LongVector.fromMemorySegment(SPECIES, planes, offset, LE);
        var n1 = LongVector.fromMemorySegment(SPECIES, planes, offset + PLANE, LE);
        var n2 = LongVector.fromMemorySegment(SPECIES, planes, offset + 2 * PLANE, LE);
        var n3 = LongVector.fromMemorySegment(SPECIES, planes, offset + 3 * PLANE, LE);
        var n4 = LongVector.fromMemorySegment(SPECIES, planes, offset + 4 * PLANE, LE);
        var n5 = LongVector.fromMemorySegment(SPECIES, planes, offset + 5 * PLANE, LE);
        var n6 = LongVector.fromMemorySegment(SPECIES, planes, offset + 6 * PLANE, LE);
        int k = 0;
        do {
            var a = LongVector.fromMemorySegment(SPECIES, planes, at + ones[k], LE);
            var b = LongVector.fromMemorySegment(SPECIES, planes, at + ones[k + 1], LE);
            var x = a.and(b).or(n0.and(a.or(b)));
            n0 = n0.lanewise(XOR, a).lanewise(XOR, b);
            a = LongVector.fromMemorySegment(SPECIES, planes, at + ones[k + 2], LE);
            b = LongVector.fromMemorySegment(SPECIES, planes, at + ones[k + 3], LE);
            var y = a.and(b).or(n0.and(a.or(b)));
            n0 = n0.lanewise(XOR, a).lanewise(XOR, b);
            var z = x.and(y).or(n1.and(x.or(y)));
            n1 = n1.lanewise(XOR, x).lanewise(XOR, y);
            a = LongVector.fromMemorySegment(SPECIES, planes, at + ones[k + 4], LE);
            b = LongVector.fromMemorySegment(SPECIES, planes, at + ones[k + 5], LE);
            x = a.and(b).or(n0.and(a.or(b)));
            n0 = n0.lanewise(XOR, a).lanewise(XOR, b);
            a = LongVector.fromMemorySegment(SPECIES, planes, at + ones[k + 6], LE);
            b = LongVector.fromMemorySegment(SPECIES, planes, at + ones[k + 7], LE);
            y = a.and(b).or(n0.and(a.or(b)));
            n0 = n0.lanewise(XOR, a).lanewise(XOR, b);
            a = x.and(y).or(n1.and(x.or(y)));
            n1 = n1.lanewise(XOR, x).lanewise(XOR, y);
            x = a.and(z).or(n2.and(a.or(z)));
            n2 = n2.lanewise(XOR, a).lanewise(XOR, z);
            y = n3.and(x);
            n3 = n3.lanewise(XOR, x);
            z = n4.and(y);
            n4 = n4.lanewise(XOR, y);
            n6 = n6.lanewise(XOR, n5.and(z));
            n5 = n5.lanewise(XOR, z);
            k += 8;
        } while (ones[k] >= 0);
        var k0 = LongVector.fromArray(SPECIES, closest, to);
        var k1 = LongVector.fromArray(SPECIES, closest, to + WORDS);
        var k2 = LongVector.fromArray(SPECIES, closest, to + 2 * WORDS);
        var k3 = LongVector.fromArray(SPECIES, closest, to + 3 * WORDS);
        var k4 = LongVector.fromArray(SPECIES, closest, to + 4 * WORDS);
        var k5 = LongVector.fromArray(SPECIES, closest, to + 5 * WORDS);
        var k6 = LongVector.fromArray(SPECIES, closest, to + 6 * WORDS);
        var less = n0.and(k0.not());
        var not = k1.not();
        less = not.and(n1).or(less.and(not.or(n1)));
        not = k2.not();
        less = not.and(n2).or(less.and(not.or(n2)));
        not = k3.not();
        less = not.and(n3).or(less.and(not.or(n3)));
        not = k4.not();
        less = not.and(n4).or(less.and(not.or(n4)));
        not = k5.not();
        less = not.and(n5).or(less.and(not.or(n5)));
        not = k6.not();
        less = not.and(n6).or(less.and(not.or(n6)));
        not = less.not();
        k0.and(not).or(n0.and(less)).intoArray(closest, to);
        k1.and(not).or(n1.and(less)).intoArray(closest, to + WORDS);
        k2.and(not).or(n2.and(less)).intoArray(closest, to + 2 * WORDS);
        k3.and(not).or(n3.and(less)).intoArray(closest, to + 3 * WORDS);
        k4.and(not).or(n4.and(less)).intoArray(closest, to + 4 * WORDS);
        k5.and(not).or(n5.and(less)).intoArray(closest, to + 5 * WORDS);
        k6.and(not).or(n6.and(less)).intoArray(closest, to + 6 * WORDS);
    }

    @Override
    public String name() {
        return "vector " + SPECIES.vectorBitSize();
    }
}
