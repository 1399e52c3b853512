package org.kapija.core.document.trust;

import java.time.Instant;
import java.util.List;
import org.kapija.core.message.Message;
import org.kapija.core.value.Hash;

/**
 * A list of authorities that a State has collected and signed (ICAO Doc 9303-12, 9), believed because its signer stands
 * under an anchor.
 *
 * @param issuer code of the State whose list it is
 * @param signed when
 * @param anchor the certificate under which the signer stands
 * @param digest of the file
 * @param certificates that can be used
 * @param broken those that cannot
 */
public record MasterList(
        String issuer, Instant signed, Hash anchor, Hash digest, List<Certificate> certificates, List<Broken> broken) {
    public MasterList {
        certificates = List.copyOf(certificates);
        broken = List.copyOf(broken);
    }

    /**
     * An entry that cannot be used; the others can.
     *
     * @param position in the list, from 1
     * @param id SHA-256 of the entry
     * @param subject its name as far as it can be had, empty if not at all
     * @param why in a sentence
     */
    public record Broken(int position, Hash id, String subject, Message why) {}
}
