package org.kapija.simulator.chip.access;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.util.BigIntegers;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.crypto.CipherSuite;
import org.kapija.simulator.chip.crypto.SecureMessaging;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;
import org.kapija.simulator.chip.message.Tlv;

/** The four steps of PACE from the chip's side (Doc 9303-11, 4.4.4). One dialogue, one thread. */
public final class PaceDialogue {
    private static final int TEMPLATE = 0x7C;

    private final PaceScheme scheme;
    private final Password password;
    private final Group group;
    private final PaceSecrets secrets;
    private final Optional<BigInteger> staticKey;

    private int step;
    private byte[] nonce = {};
    private BigInteger mappingSecret = BigInteger.ZERO;
    private Group mapped;
    private byte[] readerKey = {};
    private byte[] chipKey = {};
    private byte[] shared = {};
    private Optional<SecureMessaging> session = Optional.empty();

    /**
     * Begins a dialogue.
     *
     * @param staticKey the chip's own secret, of the same group, for chip authentication mapping
     */
    public PaceDialogue(
            PaceScheme scheme, Password password, Group group, PaceSecrets secrets, Optional<BigInteger> staticKey) {
        this.scheme = scheme;
        this.password = password;
        this.group = group;
        this.secrets = secrets;
        this.staticKey = staticKey;
        this.mapped = group;
    }

    /** Returns the session, once the last step has succeeded. */
    public Optional<SecureMessaging> session() {
        return session;
    }

    /**
     * Answers one GENERAL AUTHENTICATE.
     *
     * @param data dynamic authentication data, its template included
     * @throws Refusal if the step is out of turn, its data are wrong, or the reader does not know the password
     */
    public byte[] answer(Octets data) throws Refusal {
        List<Tlv> objects = Tlv.all(Octets.of(Tlv.need(Tlv.all(data), TEMPLATE)));
        step++;
        byte[] content = switch (step) {
            case 1 -> encryptedNonce();
            case 2 -> map(Tlv.need(objects, 0x81));
            case 3 -> agree(Tlv.need(objects, 0x83));
            case 4 -> confirm(Tlv.need(objects, 0x85));
            default -> throw new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED);
        };
        return Tlv.of(TEMPLATE, content);
    }

    private byte[] encryptedNonce() {
        CipherSuite suite = scheme.suite();
        // at least as long as a key, in whole blocks: 32 bytes for AES-192 too
        int size = (Math.max(suite.keySize(), 16) + suite.blockSize() - 1) / suite.blockSize() * suite.blockSize();
        nonce = secrets.nonce(size);
        return Tlv.of(0x80, suite.encrypt(password.paceKey(suite), new byte[suite.blockSize()], nonce));
    }

    private byte[] map(byte[] theirs) throws Refusal {
        if (scheme.mapping() == Mapping.INTEGRATED) {
            if (theirs.length != scheme.suite().keySize()) {
                throw new Refusal(StatusWord.WRONG_DATA);
            }
            mapped =
                    group.integratedlyMapped(PseudoRandomFunction.of(scheme.suite(), nonce, theirs, group.fieldBits()));
            return Tlv.of(0x82);
        }
        mappingSecret = secrets.mapping(group);
        mapped = group.genericallyMapped(nonce, mappingSecret, theirs);
        return Tlv.of(0x82, group.publicKey(mappingSecret));
    }

    private byte[] agree(byte[] theirs) throws Refusal {
        BigInteger secret = secrets.agreement(mapped);
        readerKey = theirs;
        chipKey = mapped.publicKey(secret);
        if (Arrays.equals(readerKey, chipKey)) {
            throw new Refusal(StatusWord.AUTHENTICATION_FAILED);
        }
        shared = mapped.agree(secret, theirs);
        return Tlv.of(0x84, chipKey);
    }

    private byte[] confirm(byte[] token) throws Refusal {
        CipherSuite suite = scheme.suite();
        byte[] checksumKey = suite.derive(shared, 2);
        if (!MessageDigest.isEqual(token, suite.tokenChecksum(checksumKey, keyObject(chipKey)))) {
            throw new Refusal(StatusWord.AUTHENTICATION_FAILED);
        }
        session = Optional.of(SecureMessaging.of(suite, shared));
        byte[] mine = Tlv.of(0x86, suite.tokenChecksum(checksumKey, keyObject(readerKey)));
        return scheme.mapping() == Mapping.CHIP_AUTHENTICATION ? Tlv.join(mine, Tlv.of(0x8A, proof())) : mine;
    }

    /** The key object that tokens are made over (Doc 9303-11, 4.4.3.4). */
    private byte[] keyObject(byte[] key) {
        return Tlv.of(0x7F49, Tlv.of(0x06, scheme.identifier()), Tlv.of(group.keyTag(), key));
    }

    /** The chip's proof that it knows its static key (Doc 9303-11, 4.4.3.3.3). */
    private byte[] proof() throws Refusal {
        BigInteger key = staticKey.orElseThrow(() -> new Refusal(StatusWord.REFERENCE_NOT_FOUND));
        BigInteger quotient =
                key.modInverse(group.order()).multiply(mappingSecret).mod(group.order());
        byte[] data = BigIntegers.asUnsignedByteArray((group.order().bitLength() + 7) / 8, quotient);
        CipherSuite suite = scheme.suite();
        byte[] sessionKey = suite.derive(shared, 1);
        byte[] ones = new byte[suite.blockSize()];
        Arrays.fill(ones, (byte) 0xFF);
        return suite.encrypt(sessionKey, suite.encrypt(sessionKey, new byte[suite.blockSize()], ones), suite.pad(data));
    }
}
