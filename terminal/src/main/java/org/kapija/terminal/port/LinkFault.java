package org.kapija.terminal.port;

import java.io.Serial;
import org.kapija.core.message.Message;

/** The line to the broker did not come up, or went down; the sentence names what, where and what to do. */
public final class LinkFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    /** A fault of our own finding. */
    public LinkFault(Message sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** A fault that the transport reported. */
    public LinkFault(Message sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** Returns the sentence for the guard. */
    public Message sentence() {
        return sentence;
    }
}
