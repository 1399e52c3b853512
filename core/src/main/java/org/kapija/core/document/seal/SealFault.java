package org.kapija.core.document.seal;

import java.io.Serial;
import org.kapija.core.message.Message;

/** A seal that cannot be read: carries the sentence from where it was noticed to where the answer is made. */
final class SealFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message why;

    SealFault(String key) {
        super(key, null, false, false); // no stack: a bad seal is told, not searched for
        this.why = Message.of(key);
    }

    Message why() {
        return why;
    }
}
