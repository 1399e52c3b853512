package org.kapija.simulator.client;

import java.time.Duration;
import java.util.Optional;

/** A page did not come to show what was waited for. */
public final class NotShown extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotShown(String page, String expectation, Duration patience, Optional<String> last) {
        super(page + " did not show " + expectation + " within " + patience.toMillis() + " ms; last it showed "
                + last.orElse("nothing"));
    }
}
