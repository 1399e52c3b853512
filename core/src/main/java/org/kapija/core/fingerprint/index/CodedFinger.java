package org.kapija.core.fingerprint.index;

import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * A finger ready for the index. Coding takes about 0.2 ms, so it is done once, at enrolment. Immutable; personal data.
 */
public final class CodedFinger {
    private final Minutiae minutiae;
    private final long[] codes;

    private CodedFinger(Minutiae minutiae, long[] codes) {
        this.minutiae = minutiae;
        this.codes = codes;
    }

    /** Codes a finger. */
    public static CodedFinger of(Minutiae minutiae, CodeMatrix matrix) {
        return new CodedFinger(minutiae, matrix.encode(minutiae));
    }

    /** Restores a finger from what a segment holds. */
    static CodedFinger stored(Minutiae minutiae, long[] codes) {
        return new CodedFinger(minutiae, codes);
    }

    /** Returns its minutiae. */
    public Minutiae minutiae() {
        return minutiae;
    }

    /** Returns how many minutiae it has. */
    int size() {
        return minutiae.size();
    }

    /** Returns the first word of a minutia's code. */
    long first(int minutia) {
        return codes[minutia * CodeMatrix.WORDS];
    }

    /** Returns the second word of a minutia's code. */
    long second(int minutia) {
        return codes[minutia * CodeMatrix.WORDS + 1];
    }

    /** Returns the count only. */
    @Override
    public String toString() {
        return "coded finger of " + minutiae;
    }
}
