package org.kapija.core.document.trust;

import java.io.Serial;
import org.kapija.core.message.Message;

/** Octets that cannot be understood: carries the sentence from where it was noticed to where the answer is made. */
final class TrustFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message why;

    TrustFault(Message why) {
        super(why.key(), null, false, false); // no stack: a bad file is told, not searched for
        this.why = why;
    }

    /** A fault whose sentence needs no arguments. */
    TrustFault(String key) {
        this(Message.of(key));
    }

    Message why() {
        return why;
    }
}
