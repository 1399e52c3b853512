package org.kapija.simulator.chip.access;

/** How PACE makes a fresh generator of a nonce (Doc 9303-11, 4.4.3.3). */
public enum Mapping {
    /** By an anonymous key agreement. */
    GENERIC,
    /** By hashing into the group. */
    INTEGRATED,
    /** As the generic one, and the chip proves that it knows its static key. */
    CHIP_AUTHENTICATION
}
