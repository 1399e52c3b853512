package org.kapija.core.fingerprint.interchange;

import java.io.Serial;
import org.kapija.core.message.Message;

/** A record that cannot be read: carries the sentence from where it was noticed to where the answer is made. */
final class RecordFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message why;

    RecordFault(Message why) {
        super(why.key(), null, false, false); // no stack: a bad record is told, not searched for
        this.why = why;
    }

    Message why() {
        return why;
    }
}
