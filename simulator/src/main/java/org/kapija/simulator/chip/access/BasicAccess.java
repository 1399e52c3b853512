package org.kapija.simulator.chip.access;

import java.security.MessageDigest;
import java.util.Arrays;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.crypto.CipherSuite;
import org.kapija.simulator.chip.crypto.SecureMessaging;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;
import org.kapija.simulator.chip.message.Tlv;

/** Basic access control from the chip's side (Doc 9303-11, 4.3), for one challenge. */
public final class BasicAccess {
    private static final CipherSuite SUITE = CipherSuite.TRIPLE_DES;
    private static final int CHALLENGE_SIZE = 8;
    private static final int KEY_SIZE = 16;
    private static final int CRYPTOGRAM_SIZE = 2 * CHALLENGE_SIZE + KEY_SIZE;

    private final byte[] encryptionKey;
    private final byte[] checksumKey;
    private final byte[] challenge;
    private final byte[] keyHalf;

    /**
     * Begins with fresh randomness.
     *
     * @param challenge RND.IC, eight bytes, which the reader has been told
     * @param keyHalf K.IC, sixteen bytes
     */
    public BasicAccess(Password password, byte[] challenge, byte[] keyHalf) {
        byte[] seed = password.bacSeed();
        this.encryptionKey = SUITE.derive(seed, 1);
        this.checksumKey = SUITE.derive(seed, 2);
        this.challenge = challenge.clone();
        this.keyHalf = keyHalf.clone();
    }

    /**
     * What the reader's cryptogram earned it.
     *
     * @param answer the chip's own cryptogram and checksum
     */
    public record Opened(Octets answer, SecureMessaging session) {}

    /**
     * Checks a reader's EXTERNAL AUTHENTICATE.
     *
     * @param data 32 bytes of cryptogram, 8 of checksum
     * @throws Refusal with {@link StatusWord#AUTHENTICATION_FAILED} if the reader does not know the password
     */
    public Opened open(byte[] data) throws Refusal {
        if (data.length != CRYPTOGRAM_SIZE + CHALLENGE_SIZE) {
            throw new Refusal(StatusWord.WRONG_LENGTH);
        }
        byte[] cryptogram = Arrays.copyOf(data, CRYPTOGRAM_SIZE);
        byte[] checksum = Arrays.copyOfRange(data, CRYPTOGRAM_SIZE, data.length);
        byte[] plain = SUITE.decrypt(encryptionKey, new byte[SUITE.blockSize()], cryptogram);
        byte[] theirs = Arrays.copyOf(plain, CHALLENGE_SIZE);
        boolean right = MessageDigest.isEqual(checksum, SUITE.checksum(checksumKey, SUITE.pad(cryptogram)))
                && MessageDigest.isEqual(challenge, Arrays.copyOfRange(plain, CHALLENGE_SIZE, 2 * CHALLENGE_SIZE));
        if (!right) {
            throw new Refusal(StatusWord.AUTHENTICATION_FAILED);
        }
        byte[] theirHalf = Arrays.copyOfRange(plain, 2 * CHALLENGE_SIZE, CRYPTOGRAM_SIZE);
        byte[] mine = SUITE.encrypt(encryptionKey, new byte[SUITE.blockSize()], Tlv.join(challenge, theirs, keyHalf));
        byte[] answer = Tlv.join(mine, SUITE.checksum(checksumKey, SUITE.pad(mine)));
        return new Opened(Octets.of(answer), session(theirs, theirHalf));
    }

    private SecureMessaging session(byte[] theirChallenge, byte[] theirHalf) {
        byte[] secret = new byte[KEY_SIZE];
        for (int at = 0; at < KEY_SIZE; at++) {
            secret[at] = (byte) (theirHalf[at] ^ keyHalf[at]);
        }
        // the low halves of both challenges (Doc 9303-11, 9.8.6.3)
        byte[] counter = Tlv.join(Arrays.copyOfRange(challenge, 4, 8), Arrays.copyOfRange(theirChallenge, 4, 8));
        return new SecureMessaging(SUITE, SUITE.derive(secret, 1), SUITE.derive(secret, 2), counter);
    }
}
