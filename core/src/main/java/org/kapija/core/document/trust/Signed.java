package org.kapija.core.document.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something under one signature, whose signer's issuer is to be examined. */
sealed interface Signed permits SignedObject, SignedSeal {
    /** Returns whether the key of a certificate made the signature. */
    boolean signedBy(DecodedCertificate certificate);

    /** Returns the certificates that came along. */
    List<DecodedCertificate> certificates();

    /** Returns when the signer says to have signed; empty if it does not. */
    Optional<Instant> signingTime() throws TrustFault;

    /** Returns the name of the signer's scheme if it is no longer strong. */
    Optional<String> weakness() throws TrustFault;
}
