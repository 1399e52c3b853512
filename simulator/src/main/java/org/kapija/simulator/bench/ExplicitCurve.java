package org.kapija.simulator.bench;

import java.util.List;
import org.kapija.core.document.lds.LdsFault;
import org.kapija.core.document.lds.Tlv;
import org.kapija.core.value.Octets;

/** Certificates whose key spells its curve out instead of naming it. */
final class ExplicitCurve {
    private static final int VERSION = 0xA0;
    private static final Octets EC_PUBLIC_KEY = Octets.ofHex("06072a8648ce3d0201");

    private ExplicitCurve() {}

    /** Returns whether the key's parameters are a sequence (RFC 3279, 2.3.5). */
    static boolean in(Octets certificate) {
        try {
            List<Tlv> fields =
                    Tlv.whole(certificate, Tlv.SEQUENCE).child(Tlv.SEQUENCE).children();
            int key = fields.getFirst().tag() == VERSION ? 6 : 5; // RFC 5280, 4.1
            List<Tlv> algorithm = fields.get(key).child(Tlv.SEQUENCE).children();
            return algorithm.getFirst().encoded().equals(EC_PUBLIC_KEY)
                    && algorithm.size() > 1
                    && algorithm.get(1).tag() == Tlv.SEQUENCE;
        } catch (LdsFault _) {
            return false; // the store has none such
        }
    }
}
