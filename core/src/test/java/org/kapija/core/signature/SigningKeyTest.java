package org.kapija.core.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

class SigningKeyTest {
    /** RFC 8032, section 7.1, test 3, wrapped as RFC 8410 says. */
    private static final Octets PRIVATE = Octets.ofHex(
            "302e020100300506032b657004220420" + "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7");

    private static final Octets PUBLIC = Octets.ofHex(
            "302a300506032b6570032100" + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
    private static final Octets MESSAGE = Octets.ofHex("af82");
    private static final Octets SIGNATURE =
            Octets.ofHex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                    + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");

    @Test
    void signsAsTheStandardsExampleDoes() {
        assertThat(SigningKey.of(PRIVATE).orElseThrow().sign(MESSAGE)).isEqualTo(SIGNATURE);
    }

    @Test
    void verifiesTheStandardsExample() {
        VerifyingKey key = VerifyingKey.of(PUBLIC).orElseThrow();
        assertThat(key.verifies(MESSAGE, SIGNATURE)).isTrue();
        assertThat(key.verifies(Octets.ofHex("af83"), SIGNATURE)).isFalse();
        assertThat(key.verifies(MESSAGE, Octets.ofHex("00"))).isFalse();
        assertThat(key.verifies(MESSAGE, Octets.of(new byte[64]))).isFalse();
    }

    @Test
    void whatIsNoKeyIsNone() {
        assertThat(VerifyingKey.of(MESSAGE)).isEmpty();
        assertThat(SigningKey.of(MESSAGE)).isEmpty();
        assertThat(VerifyingKey.of(PRIVATE)).isEmpty();
    }

    @Test
    void aNewKeySurvivesItsFile() {
        var pair = SigningKey.generate(new SecureRandom());
        var read = SigningKey.of(pair.signing().pkcs8()).orElseThrow();
        assertThat(pair.verifying().verifies(MESSAGE, read.sign(MESSAGE))).isTrue();
        assertThat(VerifyingKey.of(pair.verifying().spki())).contains(pair.verifying());
    }

    @Test
    void aPrivateKeyNeverPrintsItself() {
        assertThat(SigningKey.of(PRIVATE).orElseThrow()).hasToString("Ed25519 private key");
    }
}
