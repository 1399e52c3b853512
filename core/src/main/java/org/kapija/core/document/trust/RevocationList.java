package org.kapija.core.document.trust;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * What one authority has taken back (CRL, ICAO Doc 9303-12, 7.1.4), its signature verified.
 *
 * @param country of the authority
 * @param issuerName in a form in which case, kinds of string and order do not count
 * @param keyId of the key that signed
 * @param issued when
 * @param next when the next one was announced; empty if it was not
 * @param revoked by serial number, with the moment
 */
public record RevocationList(
        String country,
        String issuerName,
        Octets keyId,
        Instant issued,
        Optional<Instant> next,
        Map<BigInteger, Instant> revoked) {
    /** Longest time between two lists of one authority (ICAO Doc 9303-12, 7.1.4). */
    public static final Duration AGE_MAX = Duration.ofDays(90);

    public RevocationList {
        revoked = Map.copyOf(revoked);
    }

    /** Returns the moment after which silence of the list proves nothing any more. */
    public Instant proves() {
        Instant longest = issued.plus(AGE_MAX);
        return next.filter(longest::isAfter).orElse(longest);
    }

    /** Returns whether a certificate is the business of this list: its issuer is the same by name or by key. */
    boolean covers(DecodedCertificate certificate) throws TrustFault {
        return certificate.country().equals(country)
                && (certificate.issuerName().equals(issuerName)
                        || certificate
                                .extensions()
                                .authorityKeyId()
                                .filter(keyId::equals)
                                .isPresent());
    }
}
