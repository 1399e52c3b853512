package org.kapija.core.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.seal.Seal;
import org.kapija.core.document.seal.SealReading;
import org.kapija.core.document.seal.SealWriting;
import org.kapija.core.value.Octets;

class SealAuthenticationTest {
    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final State UTOPIA = State.of("UT");
    private static final Issued SIGNER = UTOPIA.signer(new String[0]);
    private static final TrustStore STORE =
            TrustStore.EMPTY.with(UTOPIA.authority().certificate(), NOW);
    private static final List<Certificate> SIGNERS = List.of(SIGNER.certificate());

    @Test
    void aSealUnderAKnownAuthorityIsTrusted() {
        var examination = examine(seal("UTO", SIGNER), STORE, SIGNERS);
        assertThat(examination.of(Layer.READ)).isEqualTo(LayerVerdict.PASSED);
        assertThat(examination.of(Layer.INTACT)).isEqualTo(LayerVerdict.PASSED);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.PASSED);
        assertThat(examination.of(Layer.CHIP_GENUINE)).isEqualTo(LayerVerdict.NOT_DONE);
    }

    @Test
    void anAlteredSealFails() {
        byte[] octets = sealOctets("UTO", SIGNER).toArray();
        octets[octets.length - 70] ^= 1; // the last feature
        var examination = examine(read(Octets.of(octets)), STORE, SIGNERS);
        assertThat(examination.of(Layer.INTACT)).isEqualTo(LayerVerdict.FAILED);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void withoutTheSignersCertificateNothingIsSaid() {
        var examination = examine(seal("UTO", SIGNER), STORE, List.of());
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(examination.has(Reason.SIGNER_ABSENT)).isTrue();
    }

    @Test
    void aSignerUnderNoAuthorityIsUnknownAndNotForged() {
        var examination = examine(seal("UTO", SIGNER), TrustStore.EMPTY, SIGNERS);
        assertThat(examination.of(Layer.ISSUER_KNOWN)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(examination.has(Reason.NO_ANCHOR)).isTrue();
    }

    @Test
    void aSealOfAnotherStateFails() {
        assertThat(examine(seal("SRB", SIGNER), STORE, SIGNERS).has(Reason.COUNTRY_DIFFERS))
                .isTrue();
    }

    @Test
    void aRevokedSignerOfSealsIsRevoked() {
        Octets crl = UTOPIA.revocationList(NOW.minusSeconds(99), Optional.empty(), SIGNER);
        var store = STORE.with(((RevocationListReading.Accepted) RevocationListReading.of(crl, STORE)).list());
        assertThat(examine(seal("UTO", SIGNER), store, SIGNERS).of(Layer.NOT_REVOKED))
                .isEqualTo(LayerVerdict.FAILED);
    }

    private static Examination examine(Seal seal, TrustStore store, List<Certificate> signers) {
        return new SealAuthentication(store, signers, List.of()).examine(seal, NOW);
    }

    private static Seal seal(String issuer, Issued signer) {
        return read(sealOctets(issuer, signer));
    }

    private static Seal read(Octets octets) {
        var reading = SealReading.of(octets);
        assertThat(reading).isInstanceOf(SealReading.Read.class);
        return ((SealReading.Read) reading).seal();
    }

    private static Octets sealOctets(String issuer, Issued signer) {
        String serial = signer.holder().getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        Octets unsigned =
                SealWriting.unsigned(issuer, "UTTS", serial, DAY, 0x5D01, Map.of(5, SealWriting.c40("L898902C3")));
        try {
            Signature signing = Signature.getInstance("SHA256withPLAIN-ECDSA", BouncyCastle.provider());
            signing.initSign(signer.keys().getPrivate());
            signing.update(unsigned.toArray());
            return SealWriting.signed(unsigned, Octets.of(signing.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the tests' own seal", impossible);
        }
    }
}
