package org.kapija.simulator.traveller;

/** The three sizes of machine readable travel documents (Doc 9303 parts 4, 5 and 6). */
public enum DocumentFormat {
    /** Card: three lines of 30. */
    TD1,
    /** Larger card or sheet: two lines of 36. */
    TD2,
    /** Passport book: two lines of 44. */
    TD3
}
