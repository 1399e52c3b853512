package org.kapija.terminal.port;

import java.io.Serial;
import org.kapija.core.message.Message;

/** The terminal cannot start as it is set up; the sentence says what is wrong, where, and what to do. */
public final class StartFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    /** A fault of our own finding. */
    public StartFault(Message sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** A fault that something below reported. */
    public StartFault(Message sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** Returns the sentence for the person at the command line or the technician. */
    public Message sentence() {
        return sentence;
    }
}
