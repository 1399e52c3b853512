package org.kapija.simulator.world;

/** How a finger is laid on the scanner, as the panel names it. */
public enum Condition {
    WELL,
    DRY,
    WET,
    LIGHT,
    OFF_CENTRE,
    ROTATED
}
