package org.kapija.central.port;

import java.io.Serial;

/** The joint database cannot be read or written; nothing of the attempt is to be believed. */
public final class StoreFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param message what was tried
     * @param cause what the database said
     */
    public StoreFault(String message, Throwable cause) {
        super(message, cause);
    }
}
