package org.kapija.core.protocol;

import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

/** Messages on {@code answer}, signed with the key of receipts. */
@SuppressWarnings("DoNotCallSuggester")
public final class AnswerCodec {
    private AnswerCodec() {}

    /** Writes and signs an answer. */
    public static Octets sign(LateAnswer answer, SigningKey central) {
        throw new UnsupportedOperationException("not yet written: " + answer + central);
    }

    /** Checks and reads an answer. */
    public static Parsed<LateAnswer> open(Octets message, VerifyingKey central) {
        throw new UnsupportedOperationException("not yet written: " + message + central);
    }
}
