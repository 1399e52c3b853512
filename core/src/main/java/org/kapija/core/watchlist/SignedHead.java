package org.kapija.core.watchlist;

import java.util.List;
import org.kapija.core.value.Octets;

/**
 * A head as it arrived.
 *
 * @param head what it says
 * @param octets the octets that were signed
 * @param signatures over these octets
 */
public record SignedHead(ListHead head, Octets octets, List<ListSignature> signatures) {
    public SignedHead {
        signatures = List.copyOf(signatures);
    }
}
