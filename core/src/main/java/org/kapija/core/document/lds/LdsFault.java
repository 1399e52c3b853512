package org.kapija.core.document.lds;

import java.io.Serial;
import org.kapija.core.message.Message;

/** A file that cannot be read: carries the sentence from where it was noticed to where the answer is made. */
public final class LdsFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message why;

    /** A fault with its sentence. */
    public LdsFault(Message why) {
        super(why.key(), null, false, false); // no stack: a bad file is told, not searched for
        this.why = why;
    }

    /** Returns the sentence. */
    public Message why() {
        return why;
    }
}
