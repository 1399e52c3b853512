package org.kapija.simulator.chip.access;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.util.BigIntegers;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;

/**
 * Integers modulo a prime, a subgroup of prime order.
 *
 * @param p the modulus
 * @param q the order of the generator
 */
public record PrimeGroup(BigInteger p, BigInteger q, BigInteger generator) implements Group {
    @Override
    public BigInteger secret(SecureRandom random) {
        return BigIntegers.createRandomInRange(BigInteger.ONE, q.subtract(BigInteger.ONE), random);
    }

    /** {@inheritDoc} An unsigned integer, so without leading zeros (BSI TR-03110-3, D.2.1.1 and D.3.2). */
    @Override
    public byte[] publicKey(BigInteger secret) {
        return BigIntegers.asUnsignedByteArray(generator.modPow(secret, p));
    }

    /** {@inheritDoc} As long as the modulus (PKCS #3, 7.3). */
    @Override
    public byte[] agree(BigInteger secret, byte[] theirs) throws Refusal {
        return BigIntegers.asUnsignedByteArray(
                (p.bitLength() + 7) / 8, element(theirs).modPow(secret, p));
    }

    @Override
    public Group genericallyMapped(byte[] nonce, BigInteger secret, byte[] theirs) throws Refusal {
        BigInteger shared = element(theirs).modPow(secret, p);
        BigInteger mapped =
                generator.modPow(new BigInteger(1, nonce), p).multiply(shared).mod(p);
        return new PrimeGroup(p, q, mapped);
    }

    @Override
    public Group integratedlyMapped(byte[] pseudoRandom) {
        BigInteger cofactor = p.subtract(BigInteger.ONE).divide(q);
        return new PrimeGroup(p, q, new BigInteger(1, pseudoRandom).mod(p).modPow(cofactor, p));
    }

    @Override
    public int fieldBits() {
        return p.bitLength();
    }

    @Override
    public int keyTag() {
        return 0x84;
    }

    @Override
    public BigInteger order() {
        return q;
    }

    private BigInteger element(byte[] encoded) throws Refusal {
        var element = new BigInteger(1, encoded);
        if (element.compareTo(BigInteger.ONE) <= 0 || element.compareTo(p.subtract(BigInteger.ONE)) >= 0) {
            throw new Refusal(StatusWord.WRONG_DATA);
        }
        return element;
    }
}
