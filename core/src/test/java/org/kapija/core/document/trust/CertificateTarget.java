package org.kapija.core.document.trust;

import java.util.List;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** Certificates by themselves: of an authority, of a signer, of a signer of lists. */
public final class CertificateTarget implements FuzzTarget {
    @Override
    public List<Octets> seeds() {
        return List.of(
                TrustWorld.UTOPIA.authority().der(),
                TrustWorld.SIGNER.der(),
                TrustWorld.UTOPIA.listSigner().der(),
                State.of("RU", State.keys("RSA", 1024), "SHA256withRSA")
                        .authority()
                        .der());
    }

    @Override
    public Answer meet(Octets input) {
        return switch (Certificate.read(input)) {
            case Certificate.Read _ -> Answer.value();
            case Certificate.Refused(var why) -> Answer.refused(why);
        };
    }
}
