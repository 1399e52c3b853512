package org.kapija.central.port;

import java.io.Serial;

/** The connection to the broker is down or refused something; open another one. */
public final class LineFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message what was tried and what came of it */
    public LineFault(String message) {
        super(message);
    }

    /**
     * @param message what was tried
     * @param cause what the transport said
     */
    public LineFault(String message, Throwable cause) {
        super(message, cause);
    }
}
