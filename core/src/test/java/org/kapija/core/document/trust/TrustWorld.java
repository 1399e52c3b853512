package org.kapija.core.document.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;

/** A State whose key is the same in every run, so that what was found in one is found again in the next. */
final class TrustWorld {
    static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    static final State UTOPIA = State.of("UT", keys("utopia"), State.EC);
    static final Issued SIGNER = UTOPIA.signer();
    static final Anchors ANCHORS = new Anchors(List.of(UTOPIA.authority().certificate()));
    static final TrustStore STORE = TrustStore.EMPTY.with(UTOPIA.authority().certificate(), NOW);

    private TrustWorld() {}

    private static KeyPair keys(String seed) {
        try {
            SecureRandom chance = SecureRandom.getInstance("SHA1PRNG"); // gives what its seed gives
            chance.setSeed(seed.getBytes(StandardCharsets.US_ASCII));
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BouncyCastle.provider());
            generator.initialize(256, chance);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the tests' own key", impossible);
        }
    }
}
