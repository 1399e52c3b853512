package org.kapija.simulator.chip.access;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.kapija.simulator.chip.message.Refusal;

/** A cyclic group with a generator, in which secrets are agreed. */
public sealed interface Group permits CurveGroup, PrimeGroup {
    /** Draws a secret exponent. */
    BigInteger secret(SecureRandom random);

    /** Returns the public key of a secret as it goes over the wire. */
    byte[] publicKey(BigInteger secret);

    /**
     * Agrees on a secret.
     *
     * @throws Refusal if the other's key is no element of the group
     */
    byte[] agree(BigInteger secret, byte[] theirs) throws Refusal;

    /** Returns the same group with the generator {@code nonce * G + secret * theirs}. */
    Group genericallyMapped(byte[] nonce, BigInteger secret, byte[] theirs) throws Refusal;

    /** Returns the same group with the generator that a pseudo-random number hashes to. */
    Group integratedlyMapped(byte[] pseudoRandom);

    /** Returns the size of the field, bits. */
    int fieldBits();

    /** Returns the tag of a public key in an authentication token (Doc 9303-11, 9.4.4). */
    int keyTag();

    /** Returns the number of the group's elements. */
    BigInteger order();
}
