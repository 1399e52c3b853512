package org.kapija.simulator.chip.proof;

import java.math.BigInteger;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.util.BigIntegers;
import org.kapija.simulator.chip.crypto.SeededRandom;
import org.kapija.simulator.chip.message.Tlv;

/** ECDSA; the signature plain as the standard has it (Doc 9303-11, 6.1.2.3), or in DER as some chips send it. */
public final class CurveActiveKey implements ActiveKey {
    private final CurveKey key;
    private final HashChoice hash;
    private final boolean der;
    private final SeededRandom random;

    /**
     * Makes a key.
     *
     * @param curve usual name, such as {@code brainpoolP256r1}
     */
    public CurveActiveKey(String curve, HashChoice hash, boolean der, SeededRandom random) {
        this.key = CurveKey.drawn(curve, random);
        this.hash = hash;
        this.der = der;
        this.random = random;
    }

    @Override
    public byte[] publicKey() {
        return key.explicitPublicKey();
    }

    @Override
    public byte[] answer(byte[] challenge) {
        var signer = new ECDSASigner();
        signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(key.secret(), key.parameters()), random));
        BigInteger[] signature = signer.generateSignature(hash.of(challenge));
        if (der) {
            return Tlv.of(0x30, Tlv.of(0x02, signature[0].toByteArray()), Tlv.of(0x02, signature[1].toByteArray()));
        }
        int size = (key.parameters().getN().bitLength() + 7) / 8;
        return Tlv.join(
                BigIntegers.asUnsignedByteArray(size, signature[0]),
                BigIntegers.asUnsignedByteArray(size, signature[1]));
    }
}
