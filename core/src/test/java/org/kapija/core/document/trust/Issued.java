package org.kapija.core.document.trust;

import java.io.IOException;
import java.security.KeyPair;
import org.bouncycastle.cert.X509CertificateHolder;
import org.kapija.core.value.Octets;

/**
 * A certificate of the tests' own making, with the secret key that belongs to it.
 *
 * @param scheme with which it signs, as the platform calls it
 */
record Issued(KeyPair keys, X509CertificateHolder holder, String scheme) {
    Octets der() {
        try {
            return Octets.of(holder.getEncoded());
        } catch (IOException impossible) {
            throw new IllegalStateException("made by ourselves", impossible);
        }
    }

    Certificate certificate() {
        return switch (Certificate.read(der())) {
            case Certificate.Read(Certificate certificate) -> certificate;
            case Certificate.Refused(var why) -> throw new IllegalStateException("made by ourselves: " + why);
        };
    }
}
