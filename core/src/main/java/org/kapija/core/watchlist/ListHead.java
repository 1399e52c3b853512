package org.kapija.core.watchlist;

import java.time.Instant;
import org.kapija.core.value.Hash;

/**
 * The newest list in one small statement (timestamp role of The Update Framework).
 *
 * @param number from 1, one more with each release
 * @param issued when this statement was signed; it is signed anew while the list stays
 * @param expiry from this instant on the statement proves nothing: somebody may be holding back a newer one
 * @param release hash of the release's octets
 * @param size of the release in octets
 * @param parts number of parts the release is sent in, from 1
 */
public record ListHead(long number, Instant issued, Instant expiry, Hash release, long size, int parts) {
    public ListHead {
        if (number < 1 || size < 0 || parts < 1 || !issued.isBefore(expiry)) {
            throw new IllegalArgumentException("head " + number + ": size " + size + ", parts " + parts);
        }
    }
}
