package org.kapija.core.document.trust;

import java.util.Optional;
import org.kapija.core.document.lds.SecurityInfos;
import org.kapija.core.value.Octets;

/**
 * EF.CardSecurity whose signature holds and whose signer no known authority disowns (BSI TR-03110-3, A.1.2.5).
 *
 * @param infos what it signs
 */
record CardSecurity(SecurityInfos infos) {
    /** id-SecurityObject. */
    static final String CONTENT = "0.4.0.127.0.7.3.2.1";

    static Optional<CardSecurity> read(Octets file, TrustStore store) {
        try {
            SignedObject signed = SignedObject.ofChip(file, CONTENT);
            Optional<DecodedCertificate> signer = signed.signerCertificate();
            boolean holds = signer.isPresent()
                    && signed.signedBy(signer.get())
                    && Chain.above(signer.get(), signed.certificates(), store) instanceof Chain.Anchored;
            return holds ? SecurityInfos.readSet(signed.content()).content().map(CardSecurity::new) : Optional.empty();
        } catch (TrustFault _) {
            return Optional.empty(); // its refusal is the finding
        }
    }
}
