package org.kapija.hardware.chip;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.APDULevelBACCapable;
import org.jmrtd.Util;
import org.jmrtd.protocol.BACProtocol;
import org.kapija.hardware.port.ChipReading.Reason;

/**
 * Basic access control (ICAO Doc 9303-11, 4.3). The cryptograms are made and checked here: JMRTD's own sender takes the
 * chip's without looking at its checksum.
 */
final class BasicAccess implements APDULevelBACCapable {
    private static final int GET_CHALLENGE = 0x84;
    private static final int EXTERNAL_AUTHENTICATE = 0x82;
    private static final int CHALLENGE_SIZE = 8;
    private static final int CRYPTOGRAM_SIZE = 32;
    private static final int SEED_SIZE = 16;
    private static final int BLOCK = 8;

    private final ChipChannel channel;

    private BasicAccess(ChipChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens a chip.
     *
     * @param seed SHA-1 of what the zone says; the first sixteen bytes count
     * @throws ChipFailure if the key does not open it, or the line is lost
     */
    static void open(ChipChannel channel, byte[] seed) throws ChipFailure {
        byte[] half = Arrays.copyOf(seed, SEED_SIZE);
        try {
            var procedure = new BACProtocol(new BasicAccess(channel), 0x100, true);
            SecretKey encryption = Util.deriveKey(half, Util.ENC_MODE);
            SecretKey checksum = Util.deriveKey(half, Util.MAC_MODE);
            channel.protect(procedure.doBAC(encryption, checksum).getWrapper());
        } catch (CardServiceException refused) {
            throw causeOf(refused);
        } catch (GeneralSecurityException impossible) {
            throw new ChipFailure(Reason.NO_WAY_IN, impossible);
        }
    }

    private static ChipFailure causeOf(CardServiceException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof ChipFailure failure) {
                return failure;
            }
        }
        return new ChipFailure(Reason.WRONG_KEY, refused);
    }

    @Override
    public byte[] sendGetChallenge() throws CardServiceException {
        try {
            Reply reply = channel.send(GET_CHALLENGE, 0, CHALLENGE_SIZE);
            if (!reply.isOk() || reply.data().size() != CHALLENGE_SIZE) {
                throw new ChipRefusal(new ChipFailure(Reason.NO_WAY_IN, "challenge: " + reply.hex()));
            }
            return reply.data().toArray();
        } catch (ChipFailure failure) {
            throw new ChipRefusal(failure);
        }
    }

    @Override
    public byte[] sendMutualAuth(byte[] mine, byte[] theirs, byte[] keyHalf, SecretKey encryption, SecretKey checksum)
            throws CardServiceException {
        try {
            byte[] plain = joined(mine, theirs, keyHalf);
            byte[] cryptogram = cipher(Cipher.ENCRYPT_MODE, encryption).doFinal(plain);
            byte[] data = joined(cryptogram, checksum(checksum, cryptogram));
            Reply reply = channel.send(EXTERNAL_AUTHENTICATE, 0, data, data.length);
            if (!reply.isOk() || reply.data().size() != data.length) {
                throw new ChipRefusal(reply);
            }
            byte[] answer = Arrays.copyOf(reply.data().toArray(), CRYPTOGRAM_SIZE);
            byte[] sum = Arrays.copyOfRange(reply.data().toArray(), CRYPTOGRAM_SIZE, data.length);
            byte[] opened = cipher(Cipher.DECRYPT_MODE, encryption).doFinal(answer);
            byte[] echoed = Arrays.copyOfRange(opened, CHALLENGE_SIZE, 2 * CHALLENGE_SIZE);
            if (!MessageDigest.isEqual(sum, checksum(checksum, answer)) || !MessageDigest.isEqual(echoed, mine)) {
                throw new ChipRefusal(new ChipFailure(Reason.ANSWER_ALTERED, "the chip's cryptogram is wrong"));
            }
            return opened;
        } catch (ChipFailure failure) {
            throw new ChipRefusal(failure);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has 3DES", impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("DESede/CBC/NoPadding");
        cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
        return cipher;
    }

    private static byte[] checksum(SecretKey key, byte[] message) throws GeneralSecurityException {
        Mac mac = Util.getMac("ISO9797Alg3Mac", key);
        return mac.doFinal(Util.pad(message, BLOCK));
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
