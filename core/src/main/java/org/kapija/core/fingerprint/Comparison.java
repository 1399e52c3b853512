package org.kapija.core.fingerprint;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.Optional;

/**
 * One probe met one reference.
 *
 * @param probe taken now
 * @param reference stored
 * @param score how alike the engine finds them
 * @param worth what is decided by, on the engine's scale: the score, or what a second look with both templates of the
 *     probe says ({@link Verification#onEnginesScale})
 */
public record Comparison(Probe probe, Reference reference, ComparisonScore score, ComparisonScore worth) {
    /** Compares with a reference that the engine has ready; empty if they do not reach {@link Gallery#FLOOR}. */
    static Optional<Comparison> of(Probe probe, Reference reference, FingerprintTemplate ready) {
        var score = probe.compare(ready);
        return score.reaches(Gallery.FLOOR)
                ? Optional.of(new Comparison(probe, reference, score, worth(probe, reference, ready, score)))
                : Optional.empty();
    }

    /** A second look is ten times as dear as the first, and who is below the floor by the engine is hardly a mate. */
    private static ComparisonScore worth(
            Probe probe, Reference reference, FingerprintTemplate ready, ComparisonScore score) {
        return probe.twofold()
                ? Verification.of(probe, Facet.of(reference.template(), ready)).onEnginesScale()
                : score;
    }
}
