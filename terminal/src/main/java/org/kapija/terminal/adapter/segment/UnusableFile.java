package org.kapija.terminal.adapter.segment;

import java.io.IOException;
import java.io.Serial;

/** A file that holds no segment we may use; the message says why. */
final class UnusableFile extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnusableFile(String why) {
        super(why);
    }
}
