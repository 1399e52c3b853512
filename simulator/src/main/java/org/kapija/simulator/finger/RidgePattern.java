package org.kapija.simulator.finger;

import java.util.random.RandomGenerator;

/** The five classes of ridge flow after Henry, as often as they occur in nature. */
public enum RidgePattern {
    /** Ridges enter on one side, rise and leave on the other; no singular point. */
    ARCH(0.037),
    /** An arch with a steep middle: core and delta one above the other. */
    TENTED_ARCH(0.029),
    /** Ridges turn back to the left of the image. */
    LEFT_LOOP(0.338),
    /** Ridges turn back to the right of the image. */
    RIGHT_LOOP(0.317),
    /** Ridges turn round: two cores, two deltas. */
    WHORL(0.279);

    // C. L. Wilson, G. T. Candela, C. I. Watson: Neural network fingerprint classification, 1993
    private final double share;

    RidgePattern(double share) {
        this.share = share;
    }

    /** Draws a class with its natural frequency. */
    static RidgePattern draw(RandomGenerator random) {
        double ticket = random.nextDouble();
        for (RidgePattern pattern : values()) {
            ticket -= pattern.share;
            if (ticket < 0) {
                return pattern;
            }
        }
        return WHORL;
    }
}
