package org.kapija.simulator.chip.crypto;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.message.Answer;
import org.kapija.simulator.chip.message.Command;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;
import org.kapija.simulator.chip.message.Tlv;

/** The chip's end of a protected session (Doc 9303-11, 9.8). One thread. */
public final class SecureMessaging {
    private static final int ENCRYPTED = 0x87;
    private static final int ENCRYPTED_UNMARKED = 0x85; // odd instructions carry data objects: no padding indicator
    private static final int EXPECTED = 0x97;
    private static final int STATUS = 0x99;
    private static final int CHECKSUM = 0x8E;

    private final CipherSuite suite;
    private final byte[] encryptionKey;
    private final byte[] checksumKey;
    private BigInteger counter;

    /**
     * Begins a session.
     *
     * @param counter send sequence counter before the first command, as long as a block
     */
    public SecureMessaging(CipherSuite suite, byte[] encryptionKey, byte[] checksumKey, byte[] counter) {
        this.suite = suite;
        this.encryptionKey = encryptionKey.clone();
        this.checksumKey = checksumKey.clone();
        this.counter = new BigInteger(1, counter);
    }

    /** Begins a session from an agreed secret, with the counter at zero (Doc 9303-11, 9.8.5). */
    public static SecureMessaging of(CipherSuite suite, byte[] secret) {
        return new SecureMessaging(
                suite, suite.derive(secret, 1), suite.derive(secret, 2), new byte[suite.blockSize()]);
    }

    /**
     * Checks and unwraps a command.
     *
     * @return the command inside, with the class byte as if unprotected
     * @throws Refusal with 6987 or 6988; the session is then over
     */
    public Command open(Command outer) throws Refusal {
        counter = counter.add(BigInteger.ONE);
        List<Tlv> objects = objects(outer);
        byte[] checksum = Tlv.find(objects, CHECKSUM)
                .orElseThrow(() -> new Refusal(StatusWord.MESSAGING_OBJECT_MISSING))
                .toArray();
        byte[] covered = Tlv.join(
                counter(),
                suite.pad(outer.header().toArray()),
                written(objects, ENCRYPTED),
                written(objects, ENCRYPTED_UNMARKED),
                written(objects, EXPECTED));
        if (!MessageDigest.isEqual(checksum, suite.checksum(checksumKey, suite.pad(covered)))) {
            throw new Refusal(StatusWord.MESSAGING_OBJECT_WRONG);
        }
        byte[] header = outer.header().toArray();
        header[0] &= (byte) ~0x0C;
        return new Command(Octets.of(header), Octets.of(decrypted(objects)), expected(objects), outer.extended());
    }

    private static List<Tlv> objects(Command outer) throws Refusal {
        try {
            return Tlv.all(outer.data());
        } catch (Refusal nonsense) {
            throw new Refusal(StatusWord.MESSAGING_OBJECT_MISSING);
        }
    }

    private static byte[] written(List<Tlv> objects, int tag) {
        return Tlv.find(objects, tag).map(value -> Tlv.of(tag, value.toArray())).orElseGet(() -> new byte[0]);
    }

    private byte[] decrypted(List<Tlv> objects) throws Refusal {
        byte[] marked = Tlv.find(objects, ENCRYPTED).map(Octets::toArray).orElseGet(() -> new byte[0]);
        byte[] secret = marked.length > 0
                ? Arrays.copyOfRange(marked, 1, marked.length)
                : Tlv.find(objects, ENCRYPTED_UNMARKED).map(Octets::toArray).orElseGet(() -> new byte[0]);
        if (secret.length == 0) {
            return secret;
        }
        try {
            return CipherSuite.unpad(suite.decrypt(encryptionKey, suite.start(encryptionKey, counter()), secret));
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal(StatusWord.MESSAGING_OBJECT_WRONG);
        }
    }

    private static int expected(List<Tlv> objects) {
        byte[] length = Tlv.find(objects, EXPECTED).map(Octets::toArray).orElseGet(() -> new byte[0]);
        int value = new BigInteger(1, length).intValue();
        return length.length > 0 && value == 0 ? 1 << (Byte.SIZE * length.length) : value;
    }

    /**
     * Protects an answer.
     *
     * @param odd whether the command's instruction was odd
     */
    public byte[] seal(Answer answer, boolean odd) {
        counter = counter.add(BigInteger.ONE);
        byte[] data = new byte[0];
        if (!answer.data().isEmpty()) {
            byte[] padded = suite.pad(answer.data().toArray());
            byte[] secret = suite.encrypt(encryptionKey, suite.start(encryptionKey, counter()), padded);
            data = odd ? Tlv.of(ENCRYPTED_UNMARKED, secret) : Tlv.of(ENCRYPTED, new byte[] {1}, secret);
        }
        byte[] status = {(byte) (answer.status() >> Byte.SIZE), (byte) answer.status()};
        byte[] covered = Tlv.join(data, Tlv.of(STATUS, status));
        byte[] checksum = suite.checksum(checksumKey, suite.pad(Tlv.join(counter(), covered)));
        return new Answer(Octets.of(Tlv.join(covered, Tlv.of(CHECKSUM, checksum))), answer.status()).bytes();
    }

    private byte[] counter() {
        byte[] bytes = counter.toByteArray();
        byte[] counted = new byte[suite.blockSize()];
        int length = Math.min(bytes.length, counted.length); // a leading sign byte, or the carry out of the highest bit
        System.arraycopy(bytes, bytes.length - length, counted, counted.length - length, length);
        return counted;
    }
}
