package org.kapija.simulator.chip.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.math.ec.ECPoint;
import org.kapija.simulator.chip.access.CurveGroup;
import org.kapija.simulator.chip.crypto.SeededRandom;

/**
 * A secret on a curve and its public key.
 *
 * @param curve usual name, such as {@code brainpoolP256r1}
 */
public record CurveKey(String curve, BigInteger secret) {
    /** Draws a key. */
    public static CurveKey drawn(String curve, SeededRandom random) {
        var parameters = new ECDomainParameters(ECNamedCurveTable.getByName(curve));
        return new CurveKey(curve, CurveGroup.of(parameters).secret(random));
    }

    /** Returns the curve's parameters. */
    public ECDomainParameters parameters() {
        return new ECDomainParameters(ECNamedCurveTable.getByName(curve));
    }

    /** Returns the public point, uncompressed. */
    public byte[] point() {
        ECPoint point = parameters().getG().multiply(secret);
        return point.getEncoded(false);
    }

    /** Returns the public key with all parameters of its curve, as passports carry it (Doc 9303-11, 9.2.6). */
    public byte[] explicitPublicKey() {
        X9ECParameters table = ECNamedCurveTable.getByName(curve);
        // a copy of the parameters, or the table's name for them would be written
        var parameters =
                new X9ECParameters(table.getCurve(), table.getBaseEntry(), table.getN(), table.getH(), table.getSeed());
        return publicKey(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, parameters));
    }

    /** Returns the public key under any description of its curve. */
    public byte[] publicKey(AlgorithmIdentifier algorithm) {
        try {
            return new SubjectPublicKeyInfo(algorithm, point()).getEncoded("DER");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
