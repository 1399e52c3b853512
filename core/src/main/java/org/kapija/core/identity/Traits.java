package org.kapija.core.identity;

import org.kapija.core.document.Sex;

/**
 * What is known of a person beside the names.
 *
 * @param birth as far as known
 * @param sex as stated
 * @param nationality code of at most three capitals (ICAO Doc 9303-3, section 5), empty if not stated
 */
public record Traits(BirthDate birth, Sex sex, String nationality) {
    /** Zones of German documents have this (ICAO Doc 9303-3, section 5), lists the three letters of ISO 3166-1. */
    private static final String GERMAN = "D";

    /** Nothing known. */
    public static final Traits UNKNOWN = new Traits(BirthDate.UNKNOWN, Sex.UNSPECIFIED, "");

    public Traits {
        nationality = nationality.equals("DEU") ? GERMAN : nationality;
        if (!nationality.matches("[A-Z]{0,3}")) {
            throw new IllegalArgumentException("nationality: " + nationality + ", expected up to three capitals");
        }
    }
}
