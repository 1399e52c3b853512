package org.kapija.hardware.chip;

/** Where bytes come from that no chip can foresee. */
@FunctionalInterface
interface ChallengeSource {
    /** Fills the array. */
    void fill(byte[] challenge);
}
