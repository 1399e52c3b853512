package org.kapija.core.fingerprint.code;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * The learned projection that turns {@link Surroundings} into codes: bit b of a code is the sign of row b times the
 * surroundings, minus a threshold. Codes made with different matrices cannot be compared, so the version goes into
 * everything that stores codes.
 */
public final class CodeMatrix {
    /** Bits of a code. */
    public static final int BITS = 128;

    /** Words of 64 bits a code. */
    public static final int WORDS = BITS / 64;

    private static final int MAGIC = 0x4B43_4D31; // "KCM1"

    private static final String RESOURCE = "code-matrix.bin";

    /** Read when it is first asked for. */
    private static final class Shipped {
        static final CodeMatrix MATRIX = readResource();
    }

    private final int version;

    /** By column, so that one number of the surroundings is added to all bits at once. */
    private final float[] columns;

    private final float[] thresholds;

    private CodeMatrix(int version, float[] columns, float[] thresholds) {
        this.version = version;
        this.columns = columns;
        this.thresholds = thresholds;
    }

    /**
     * A matrix of these numbers.
     *
     * @param version changes with any number
     * @param columns {@value #BITS} numbers for each of the {@value Surroundings#LENGTH} numbers of the surroundings
     * @param thresholds one for each bit
     */
    public static CodeMatrix of(int version, float[] columns, float[] thresholds) {
        if (columns.length != BITS * Surroundings.LENGTH || thresholds.length != BITS) {
            throw new IllegalArgumentException("numbers: " + columns.length + ", thresholds: " + thresholds.length);
        }
        return new CodeMatrix(version, columns.clone(), thresholds.clone());
    }

    /**
     * Returns the matrix of this release, learned from synthetic fingers alone by {@code kapija learn
     * fingerprint-codes}.
     */
    public static CodeMatrix shipped() {
        return Shipped.MATRIX;
    }

    private static CodeMatrix readResource() {
        var octets = Objects.requireNonNull(CodeMatrix.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var from = new DataInputStream(new BufferedInputStream(octets))) {
            return read(from);
        } catch (IOException torn) {
            throw new UncheckedIOException(RESOURCE + " of this program is damaged: install it again", torn);
        }
    }

    /**
     * Reads a matrix as {@link #write} wrote it.
     *
     * @throws IOException if it is none, or cut off
     */
    public static CodeMatrix read(DataInputStream from) throws IOException {
        if (from.readInt() != MAGIC) {
            throw new IOException("no code matrix");
        }
        int version = from.readInt();
        return new CodeMatrix(version, floats(from, BITS * Surroundings.LENGTH), floats(from, BITS));
    }

    private static float[] floats(DataInputStream from, int count) throws IOException {
        float[] numbers = new float[count];
        for (int at = 0; at < count; at++) {
            numbers[at] = from.readFloat();
        }
        return numbers;
    }

    /** Writes the matrix: a mark, the version, columns, thresholds; big-endian. */
    public void write(DataOutputStream to) throws IOException {
        to.writeInt(MAGIC);
        to.writeInt(version);
        for (float number : columns) {
            to.writeFloat(number);
        }
        for (float threshold : thresholds) {
            to.writeFloat(threshold);
        }
    }

    /** Returns the version of these numbers. */
    public int version() {
        return version;
    }

    /**
     * Returns {@value #WORDS} words for each minutia, one minutia after the other; bit 0 is the lowest of the first.
     */
    public long[] encode(Minutiae minutiae) {
        float[] surroundings = Surroundings.of(minutiae);
        long[] codes = new long[minutiae.size() * WORDS];
        float[] sums = new float[BITS];
        for (int at = 0; at < minutiae.size(); at++) {
            project(surroundings, at * Surroundings.LENGTH, sums);
            for (int bit = 0; bit < BITS; bit++) {
                if (sums[bit] > thresholds[bit]) {
                    codes[at * WORDS + bit / 64] |= 1L << bit;
                }
            }
        }
        return codes;
    }

    private void project(float[] surroundings, int from, float[] sums) {
        Arrays.fill(sums, 0);
        for (int column = 0; column < Surroundings.LENGTH; column++) {
            float weight = surroundings[from + column];
            if (weight != 0) {
                for (int bit = 0; bit < BITS; bit++) {
                    sums[bit] += weight * columns[column * BITS + bit];
                }
            }
        }
    }
}
