package org.kapija.simulator.chip.access;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;

/**
 * Points of an elliptic curve over a prime field.
 *
 * @param curve field, coefficients and order
 * @param generator any point but infinity
 */
public record CurveGroup(ECCurve curve, ECPoint generator) implements Group {
    /** Takes the parameters of a standard curve. */
    public static CurveGroup of(ECDomainParameters parameters) {
        return new CurveGroup(parameters.getCurve(), parameters.getG());
    }

    @Override
    public BigInteger secret(SecureRandom random) {
        return BigIntegers.createRandomInRange(BigInteger.ONE, order().subtract(BigInteger.ONE), random);
    }

    @Override
    public byte[] publicKey(BigInteger secret) {
        return generator.multiply(secret).getEncoded(false);
    }

    @Override
    public byte[] agree(BigInteger secret, byte[] theirs) throws Refusal {
        ECPoint shared = point(theirs).multiply(secret).normalize();
        if (shared.isInfinity()) {
            throw new Refusal(StatusWord.WRONG_DATA);
        }
        return shared.getAffineXCoord().getEncoded();
    }

    @Override
    public Group genericallyMapped(byte[] nonce, BigInteger secret, byte[] theirs) throws Refusal {
        ECPoint shared = point(theirs).multiply(secret);
        ECPoint mapped =
                generator.multiply(new BigInteger(1, nonce)).add(shared).normalize();
        return new CurveGroup(curve, mapped);
    }

    /** Encodes a number as a point (Doc 9303-11, appendix B.2). */
    @Override
    public Group integratedlyMapped(byte[] pseudoRandom) {
        BigInteger p = curve.getField().getCharacteristic();
        BigInteger a = curve.getA().toBigInteger();
        BigInteger b = curve.getB().toBigInteger();
        BigInteger t = new BigInteger(1, pseudoRandom).mod(p);
        BigInteger alpha = t.multiply(t).negate().mod(p);
        BigInteger inverse = alpha.add(alpha.multiply(alpha)).modInverse(p);
        BigInteger x2 = b.negate()
                .multiply(a.modInverse(p))
                .multiply(BigInteger.ONE.add(inverse))
                .mod(p);
        BigInteger x3 = alpha.multiply(x2).mod(p);
        BigInteger h2 = cubic(x2, a, b, p);
        BigInteger quarter = p.add(BigInteger.ONE).shiftRight(2);
        BigInteger root = h2.modPow(p.subtract(BigInteger.ONE).subtract(quarter), p);
        boolean first = root.multiply(root).multiply(h2).mod(p).equals(BigInteger.ONE);
        BigInteger y = first
                ? root.multiply(h2).mod(p)
                : root.multiply(t.modPow(BigInteger.valueOf(3), p)).multiply(h2).mod(p);
        ECPoint mapped = curve.validatePoint(first ? x2 : x3, y).multiply(curve.getCofactor());
        return new CurveGroup(curve, mapped.normalize());
    }

    private static BigInteger cubic(BigInteger x, BigInteger a, BigInteger b, BigInteger p) {
        return x.multiply(x).add(a).multiply(x).add(b).mod(p);
    }

    @Override
    public int fieldBits() {
        return curve.getFieldSize();
    }

    @Override
    public int keyTag() {
        return 0x86;
    }

    @Override
    public BigInteger order() {
        return curve.getOrder();
    }

    private ECPoint point(byte[] encoded) throws Refusal {
        try {
            return curve.decodePoint(encoded);
        } catch (IllegalArgumentException notOnTheCurve) {
            throw new Refusal(StatusWord.WRONG_DATA);
        }
    }
}
