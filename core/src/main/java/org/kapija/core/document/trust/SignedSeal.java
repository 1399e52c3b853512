package org.kapija.core.document.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.document.seal.Seal;

/**
 * A seal and the signature at its end (ICAO Doc 9303-13, 2.4): ECDSA with both numbers plainly one behind the other.
 *
 * @param seal as it was read
 */
record SignedSeal(Seal seal) implements Signed {
    @Override
    public boolean signedBy(DecodedCertificate certificate) {
        return Signatures.hold(
                SignatureScheme.ofSeal(seal.signature().size() / 2),
                certificate.key(),
                seal.signedOctets(),
                seal.signature());
    }

    @Override
    public List<DecodedCertificate> certificates() {
        return List.of(); // there is no room for any
    }

    @Override
    public Optional<Instant> signingTime() {
        return Optional.of(Days.noon(seal.sealed()));
    }

    @Override
    public Optional<String> weakness() {
        return Optional.empty();
    }
}
