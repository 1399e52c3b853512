package org.kapija.core.fingerprint.index;

import java.util.Optional;

/**
 * What two fingers show that {@link RerankWeights} weigh, outside a search: to learn the weights from, and to explain a
 * rank. One instance serves one thread.
 */
public final class PairFeatures {
    private final Unpacked other = new Unpacked();
    private final Rescoring rescoring;
    private final Pairing pairing;

    /** Prepares a probe. */
    public PairFeatures(CodedFinger probe) {
        Unpacked unpacked = Unpacked.of(probe);
        this.rescoring = new Rescoring(unpacked);
        this.pairing = new Pairing(unpacked);
    }

    /**
     * Lays a finger over the probe, as a search does.
     *
     * @param agreementMin least score of the rescoring
     * @return numbers in the order of {@link RerankWeights#FEATURES}, the scan's left 0; empty if the fingers agree in
     *     less
     */
    public Optional<float[]> of(CodedFinger finger, float agreementMin) {
        other.fill(finger);
        if (rescoring.score(other) < agreementMin || rescoring.agreement().pairs == 0) {
            return Optional.empty();
        }
        float[] features = new float[RerankWeights.FEATURES.size()];
        pairing.pair(rescoring.agreement(), other);
        pairing.features(rescoring.agreement(), features);
        return Optional.of(features);
    }
}
