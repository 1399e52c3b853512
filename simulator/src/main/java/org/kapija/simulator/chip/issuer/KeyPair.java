package org.kapija.simulator.chip.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.kapija.simulator.chip.crypto.SeededRandom;

/** A signing key of an issuing State: ECDSA over P-256 with SHA-256. */
record KeyPair(AsymmetricKeyParameter secretKey, SubjectPublicKeyInfo publicKey, SeededRandom random) {
    private static final String CURVE = "secp256r1";
    private static final AlgorithmIdentifier SIGNATURE = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    static KeyPair drawn(SeededRandom random) {
        var generator = new ECKeyPairGenerator();
        generator.init(
                new ECKeyGenerationParameters(new ECDomainParameters(ECNamedCurveTable.getByName(CURVE)), random));
        var pair = generator.generateKeyPair();
        try {
            return new KeyPair(
                    pair.getPrivate(),
                    SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pair.getPublic()),
                    random);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    ContentSigner signer() {
        var digest = new DefaultDigestAlgorithmIdentifierFinder().find(SIGNATURE);
        try {
            return new BcECContentSignerBuilder(SIGNATURE, digest)
                    .setSecureRandom(random)
                    .build(secretKey);
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException("SHA-256 over P-256 is always there", impossible);
        }
    }
}
