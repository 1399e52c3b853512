package org.kapija.core.fingerprint;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;

/**
 * A finger taken now, prepared for many comparisons: preparing takes 2 to 4 ms, each comparison 0.06 to 0.12 ms. May be
 * used by several threads at a time; use platform threads, because the engine keeps a workspace per thread.
 */
public final class Probe {
    private static final int QUALITY_MAX = 100;

    private final FingerPosition position;
    private final int quality;
    private final FingerprintTemplate searchable;
    private final FingerprintMatcher prepared;
    private final CodedFinger coded;

    private Probe(FingerPosition position, int quality, FingerprintTemplate searchable, CodedFinger coded) {
        this.position = position;
        this.quality = quality;
        this.searchable = searchable;
        this.prepared = new FingerprintMatcher(searchable);
        this.coded = coded;
    }

    /** Prepares a finger whose quality is not known: it counts in full. */
    public static Probe of(FingerPosition position, Template template) {
        return of(position, template, QUALITY_MAX);
    }

    /**
     * Prepares a finger.
     *
     * @param quality of the capture, 0 to 100 ({@link CaptureQuality}); a poor finger counts less
     */
    public static Probe of(FingerPosition position, Template template, int quality) {
        return new Probe(
                position, quality, template.searchable(), CodedFinger.of(template.places(), CodeMatrix.shipped()));
    }

    /** Returns the quality of the capture, 0 to 100. */
    public int quality() {
        return quality;
    }

    /** Returns which finger it is said to be. */
    public FingerPosition position() {
        return position;
    }

    /** Compares with one stored finger, whatever its position (verification, 1:1). */
    public ComparisonScore compare(Template reference) {
        return compare(reference.searchable());
    }

    /** Compares with one stored finger that is ready, whatever its position. */
    public ComparisonScore compare(PreparedTemplate reference) {
        return compare(reference.searchable());
    }

    ComparisonScore compare(FingerprintTemplate reference) {
        return new ComparisonScore(prepared.match(reference));
    }

    /** Returns the finger as the engine compares a reference. */
    FingerprintTemplate searchable() {
        return searchable;
    }

    /** Returns the finger as the index searches it. Personal data. */
    public CodedFinger coded() {
        return coded;
    }

    /** Returns the position only. */
    @Override
    public String toString() {
        return "probe of " + position;
    }
}
