package org.kapija.core.document;

import java.util.Locale;

/** The questions a document is asked, each by itself; after the layers of BSI TR-03135. None stands for another. */
public enum Layer {
    /** Could it be read at all? */
    READ,
    /** Is what was read unaltered in itself: check digits, hashes? */
    INTACT,
    /** Is the issuer one that exists? */
    ISSUER_KNOWN,
    /** Was it signed under an authority that we trust? */
    ISSUER_TRUSTED,
    /** Is the signature not revoked? */
    NOT_REVOKED,
    /** Is the chip the one that was issued? */
    CHIP_GENUINE,
    /** Has it not expired? */
    IN_DATE;

    /** Returns the word used in data, such as {@code in-date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
