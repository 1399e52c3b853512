package org.kapija.core.identity.number;

/**
 * A document on a list. Personal data, which it does not print.
 *
 * @param number as printed; blanks, hyphens and fillers do not matter
 * @param issuer code of at most three capitals (ICAO Doc 9303-3, section 5), empty if the list does not say
 * @param record under which the caller knows it, 0 or more
 */
public record ListedNumber(String number, String issuer, int record) {
    public ListedNumber {
        if (!issuer.matches("[A-Z]{0,3}") || record < 0) {
            throw new IllegalArgumentException("listed number " + record + ": issuer or record impossible");
        }
    }

    /** Returns its record only. */
    @Override
    public String toString() {
        return "listed number " + record;
    }
}
