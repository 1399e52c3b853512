package org.kapija.core.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListRelease;

/**
 * A list as central publishes it.
 *
 * @param head message for {@code watchlist/head}, signed
 * @param parts messages for {@code watchlist/part/NUMBER/0} and on
 */
@SuppressWarnings("DoNotCallSuggester")
public record ListPublication(Octets head, List<Octets> parts) {
    /** Longest part in octets. */
    public static final int PART_MAX = 200_000;

    public ListPublication {
        parts = List.copyOf(parts);
    }

    /**
     * Writes and signs a release. A release that stays is signed anew from time to time, so that its age tells how long
     * central has been out of reach: the parts are the same octets each time.
     *
     * @param signed when the head is signed, its {@link org.kapija.core.watchlist.ListHead#issued}
     * @param validity how long the head proves that there is no newer one; sign anew well before
     * @param keys of the list's owners, as many as the terminals' threshold or more
     */
    public static ListPublication of(ListRelease release, Instant signed, Duration validity, List<SigningKey> keys) {
        throw new UnsupportedOperationException("not yet written: " + release + signed + validity + keys);
    }
}
