package org.kapija.core.protocol;

import org.kapija.core.journal.Receipt;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

/** Messages on {@code receipt}. */
@SuppressWarnings("DoNotCallSuggester")
public final class ReceiptCodec {
    private ReceiptCodec() {}

    /** Writes and signs a receipt. */
    public static Octets sign(Receipt receipt, SigningKey central) {
        throw new UnsupportedOperationException("not yet written: " + receipt + central);
    }

    /** Checks and reads a receipt. */
    public static Parsed<Receipt> open(Octets message, VerifyingKey central) {
        throw new UnsupportedOperationException("not yet written: " + message + central);
    }
}
