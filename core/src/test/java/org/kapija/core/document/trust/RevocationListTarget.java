package org.kapija.core.document.trust;

import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Revocation lists of a known State. */
public final class RevocationListTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        return List.of(
                TrustWorld.UTOPIA.revocationList(TrustWorld.NOW, Optional.empty(), TrustWorld.SIGNER),
                TrustWorld.UTOPIA.revocationList(TrustWorld.NOW, Optional.of(TrustWorld.NOW.plusSeconds(99))));
    }

    @Override
    public Answer meet(Octets input) {
        return switch (RevocationListReading.of(input, TrustWorld.STORE)) {
            case RevocationListReading.Accepted _ -> Answer.value();
            case RevocationListReading.Refused(var why) -> Answer.refused(why);
        };
    }
}
