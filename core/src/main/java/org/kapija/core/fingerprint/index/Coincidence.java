package org.kapija.core.fingerprint.index;

import java.util.Optional;

/**
 * How likely two fingers are one by codes and places of their minutiae, as the re-ranking of a search weighs them. It
 * looks at other things than a comparator that follows edges between minutiae, so it errs on other pairs.
 *
 * @param weights of what is seen
 */
public record Coincidence(RerankWeights weights) {
    /** By the weights this version ships. */
    public static Coincidence shipped() {
        return new Coincidence(RerankWeights.shipped());
    }

    /**
     * Lays one finger over another; takes about 30 microseconds. Not quite the same in the other order.
     *
     * @return negative for strangers, mostly -25 to 0; positive for mates, mostly 10 to 60; 0 where no two minutiae
     *     agree and so nothing can be said
     */
    public double of(CodedFinger probe, CodedFinger reference) {
        Optional<float[]> features = new PairFeatures(probe).of(reference, 0);
        return features.map(weights::weigh).orElse(0f);
    }
}
