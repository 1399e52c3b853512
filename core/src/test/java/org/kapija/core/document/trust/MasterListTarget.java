package org.kapija.core.document.trust;

import java.util.List;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Master lists under a pinned anchor. */
public final class MasterListTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        return List.of(SignedObjects.masterList(
                SignedObjects.SIGNED,
                TrustWorld.UTOPIA.listSigner(),
                List.of(TrustWorld.UTOPIA.authority().der(), Octets.ofHex("3000"))));
    }

    @Override
    public Answer meet(Octets input) {
        return switch (MasterListReading.of(input, TrustWorld.ANCHORS, TrustWorld.STORE)) {
            case MasterListReading.Accepted _ -> Answer.value();
            case MasterListReading.Refused(var why) -> Answer.refused(why);
        };
    }
}
