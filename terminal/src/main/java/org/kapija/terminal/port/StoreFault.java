package org.kapija.terminal.port;

import java.io.Serial;
import org.kapija.core.message.Message;

/** The store did not do what it was asked to; nothing of the request is in it. */
public final class StoreFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What the caller can do about it. */
    public enum Kind {
        /** No room, not even in the reserve: free some, then try again. */
        FULL,
        /** The file is damaged: {@link JournalStore#recover()}, then build the entries anew and try again. */
        DAMAGED,
        /** The disk refuses; trying again later may help. */
        REFUSED
    }

    private final Kind kind;
    private final transient Message sentence;

    /** A fault with its remedy and, for the guard, its sentence. */
    public StoreFault(Kind kind, Message sentence, Throwable cause) {
        super(kind + ": " + sentence, cause);
        this.kind = kind;
        this.sentence = sentence;
    }

    /** Returns what the caller can do. */
    public Kind kind() {
        return kind;
    }

    /** Returns the sentence for the guard. */
    public Message sentence() {
        return sentence;
    }
}
