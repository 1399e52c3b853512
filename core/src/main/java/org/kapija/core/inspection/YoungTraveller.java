package org.kapija.core.inspection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody who is, or may be, below the age of capture was at this counter shortly before: all that outlives an
 * inspection, and nothing about the person. Without it a document put aside would turn a child into somebody without a
 * document, whose fingers may be captured.
 *
 * @param until when it no longer matters
 * @param stated what an officer says of the traveller who is here now; empty until then
 */
public record YoungTraveller(Instant until, Optional<Sameness> stated) {
    /**
     * How long it matters: a few minutes, in which the same person can still stand at the counter. No law sets it; a
     * longer time would have more officers asked about travellers long gone.
     */
    public static final Duration REMEMBERED = Duration.ofMinutes(5);

    /** Whether this traveller is another, as an officer has said. */
    boolean isAnother() {
        return stated.filter(Sameness.ANOTHER::equals).isPresent();
    }
}
