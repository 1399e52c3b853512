package org.kapija.core.document;

import java.util.Locale;
import org.kapija.core.message.Message;

/** The questions a document is asked, each by itself; after the layers of BSI TR-03135. */
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

    /** Returns the question for the guard, {@code document.layer.in-date} and so on. */
    public Message message() {
        return Message.of("document.layer." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
