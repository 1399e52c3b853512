package org.kapija.core.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked of a document, one layer above the other (ICAO Doc 9303); none stands for another. */
public enum DocumentLayer {
    /** The zone was read. */
    READ,
    /** Lengths, alphabet and check digits hold. */
    INTACT,
    /** There is such an issuer. */
    ISSUER_KNOWN,
    /** Its signature leads to an anchor. */
    ISSUER_TRUSTED,
    /** The signer is not revoked. */
    NOT_REVOKED,
    /** The chip is no copy. */
    CHIP_GENUINE,
    /** It has not expired. */
    IN_DATE;

    /** Returns the word used in data, such as {@code in-date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the constant of a word used in data. */
    public static Optional<DocumentLayer> ofWord(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word().equals(word))
                .findFirst();
    }
}
