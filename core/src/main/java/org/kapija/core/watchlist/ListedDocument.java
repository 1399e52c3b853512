package org.kapija.core.watchlist;

import org.kapija.core.value.Sensitive;

/**
 * A document that an alert names.
 *
 * @param number as printed
 * @param issuer code of the State or organisation that issued it, as in a zone (ICAO Doc 9303-3, section 5); empty if
 *     the owner of the alert does not say. Numbers are unique with their issuer only
 */
public record ListedDocument(Sensitive<String> number, Sensitive<String> issuer) {
    public ListedDocument {
        if (!isIssuer(issuer.reveal())) {
            throw new IllegalArgumentException("subject.documents: the issuer is no code of up to three capitals");
        }
    }

    /** A document of which only the number is known. */
    public ListedDocument(Sensitive<String> number) {
        this(number, Sensitive.of(""));
    }

    /** Whether a text is a code, or empty. */
    public static boolean isIssuer(String text) {
        return text.matches("[A-Z]{0,3}");
    }

    boolean hasNumber() {
        return number.reveal().chars().anyMatch(Character::isLetterOrDigit);
    }
}
