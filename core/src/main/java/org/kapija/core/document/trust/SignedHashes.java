package org.kapija.core.document.trust;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.LdsFault;
import org.kapija.core.document.lds.ObjectIdentifier;
import org.kapija.core.document.lds.Tlv;
import org.kapija.core.value.Octets;

/**
 * The hashes that a security object signs (LDSSecurityObject, ICAO Doc 9303-10, 4.6.2.2).
 *
 * @param digest with which they were made
 * @param groups hash of each data group by number
 */
record SignedHashes(Digest digest, Map<Integer, Octets> groups) {
    private static final int GROUPS_MAX = 16;

    SignedHashes {
        groups = Map.copyOf(groups);
    }

    static SignedHashes read(Octets content) throws TrustFault {
        try {
            Tlv object = Tlv.whole(content, Tlv.SEQUENCE);
            var parts = object.children();
            if (parts.size() < 3) {
                throw new TrustFault("trust.hashes");
            }
            Digest digest = Digest.of(
                    ObjectIdentifier.of(parts.get(1).require(Tlv.SEQUENCE).child(Tlv.OBJECT_IDENTIFIER)));
            Map<Integer, Octets> groups = new TreeMap<>();
            for (Tlv entry : parts.get(2).require(Tlv.SEQUENCE).children()) {
                Tlv number = entry.require(Tlv.SEQUENCE).child(Tlv.INTEGER);
                Octets hash = entry.child(Tlv.OCTET_STRING).value();
                if (number.size() != 1
                        || number.octet(0) < 1
                        || number.octet(0) > GROUPS_MAX
                        || groups.put(number.octet(0), hash) != null) {
                    throw new TrustFault("trust.hashes"); // a group twice would let the reader choose
                }
            }
            return new SignedHashes(digest, groups);
        } catch (LdsFault fault) {
            throw new TrustFault(fault.why());
        }
    }

    Optional<Octets> of(ElementaryFile group) {
        return Optional.ofNullable(groups.get(group.number()));
    }

    boolean lists(ElementaryFile group) {
        return groups.containsKey(group.number());
    }
}
