package org.kapija.core.document;

/**
 * How a zone writes its document number. A number that is too long for its field runs on: the place of its check digit
 * holds the filler, and the rest of the number, the check digit and a filler open the optional data (ICAO Doc 9303-5
 * and -6, 4.2.2).
 */
public enum MrzNumberForm {
    /** In its field, check digit behind it. */
    IN_ITS_FIELD,
    /** Runs on; the check digit leaves the filler out, as the standard says. */
    RUNS_ON,
    /** Runs on; the check digit counts the filler as a character, as older Belgian and Portuguese cards have it. */
    RUNS_ON_FILLER_COUNTED
}
