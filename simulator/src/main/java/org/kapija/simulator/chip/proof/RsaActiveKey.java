package org.kapija.simulator.chip.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.util.BigIntegers;
import org.kapija.simulator.chip.crypto.SeededRandom;
import org.kapija.simulator.chip.message.Tlv;

/** RSA with message recovery: ISO/IEC 9796-2, digital signature scheme 1, partial recovery. */
public final class RsaActiveKey implements ActiveKey {
    private static final int HEADER = 0x6A;
    private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);
    private static final int CERTAINTY = 64;

    private final RSAKeyParameters publicKey;
    private final RSAKeyParameters secretKey;
    private final HashChoice hash;
    private final SeededRandom random;

    /**
     * Makes a key.
     *
     * @param bits of the modulus, 1024 or more
     */
    public RsaActiveKey(int bits, HashChoice hash, SeededRandom random) {
        var generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(EXPONENT, random, bits, CERTAINTY));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        this.publicKey = (RSAKeyParameters) pair.getPublic();
        this.secretKey = (RSAKeyParameters) pair.getPrivate();
        this.hash = hash;
        this.random = random;
    }

    @Override
    public byte[] publicKey() {
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(publicKey)
                    .getEncoded("DER");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public byte[] answer(byte[] challenge) {
        int size = (publicKey.getModulus().bitLength() + 7) / 8;
        byte[] trailer = hash.trailer();
        int hashSize = hash.of().length;
        byte[] recoverable = random.bytes(size - 1 - hashSize - trailer.length);
        byte[] block = Tlv.join(new byte[] {HEADER}, recoverable, hash.of(recoverable, challenge), trailer);
        BigInteger signature = new BigInteger(1, block).modPow(secretKey.getExponent(), publicKey.getModulus());
        return BigIntegers.asUnsignedByteArray(size, signature);
    }
}
