package org.kapija.core.document.trust;

import java.time.Instant;
import org.kapija.core.message.Message;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/**
 * A certificate (RFC 5280) and what it is found by. The rest is decoded when it is needed.
 *
 * @param der as it was signed
 * @param id SHA-256 of it
 * @param country two letters of the subject, or what it has for them; empty if it has none
 * @param subject name, for people
 * @param subjectName the same in a form in which case, kinds of string and order do not count
 * @param keyId the subject key identifier, or SHA-1 of the key where the certificate has none
 * @param from first moment at which it is valid
 * @param until last moment
 * @param selfSigned whether its own key made its signature; else it links one key to another
 */
public record Certificate(
        Octets der,
        Hash id,
        String country,
        String subject,
        String subjectName,
        Octets keyId,
        Instant from,
        Instant until,
        boolean selfSigned) {
    /** Longest certificate that is looked at, in octets. */
    public static final int OCTETS_MAX = 32_000;

    /** What octets gave. */
    public sealed interface Reading {}

    /** A certificate; says nothing about whether to trust it. */
    public record Read(Certificate certificate) implements Reading {}

    /** None that can be used. */
    public record Refused(Message why) implements Reading {}

    /** Decodes all of a certificate and verifies its signature where it is its own issuer. Never throws. */
    public static Reading read(Octets der) {
        try {
            var decoded = DecodedCertificate.of(der);
            decoded.requireUsable();
            return new Read(decoded.summary());
        } catch (TrustFault fault) {
            return new Refused(fault.why());
        }
    }

    /** Returns whether a moment lies within its validity. */
    boolean validAt(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    DecodedCertificate decoded() throws TrustFault {
        return DecodedCertificate.of(der);
    }
}
