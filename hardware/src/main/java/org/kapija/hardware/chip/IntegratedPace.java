package org.kapija.hardware.chip;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.DHParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.CardServiceProtocolException;
import org.jmrtd.Util;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.protocol.PACEIMMappingResult;
import org.jmrtd.protocol.PACEProtocol;

/**
 * PACE with the integrated mapping worked out here (ICAO Doc 9303-11, 4.4.3.3.2): JMRTD 0.8.6 names the cipher in a way
 * that the JDK refuses, and makes its nonce as long as the chip's where AES-192 wants a shorter one.
 */
final class IntegratedPace extends PACEProtocol {
    private static final int READER_NONCE = 0x81;
    private static final int EXTRA_BITS = 64;
    private static final int ANSWER_MAX = 0x100;
    private static final int SHORT_NONCE = 16;
    private static final String[] FOR_SHORT_NONCES = {
        "a668892a7c41e3ca739f40b057d85904", "a4e136ac725f738b01c1f60217c188ad"
    };
    private static final String[] FOR_LONG_NONCES = {
        "d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676",
        "54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517"
    };

    private final PaceCommands commands;
    private final ChallengeSource nonces;
    private final String cipher;
    private final int keySize;

    IntegratedPace(PaceCommands commands, String identifier, ChallengeSource nonces) {
        super(commands, null, ANSWER_MAX, ANSWER_MAX, true);
        this.commands = commands;
        this.nonces = nonces;
        this.cipher = PACEInfo.toCipherAlgorithm(identifier);
        this.keySize = PACEInfo.toKeyLength(identifier) / Byte.SIZE;
    }

    @Override
    public PACEIMMappingResult doPACEStep2IM(
            String agreement, AlgorithmParameterSpec group, byte[] chipNonce, Cipher ignored)
            throws CardServiceProtocolException {
        byte[] nonce = new byte[keySize];
        nonces.fill(nonce);
        try {
            commands.sendGeneralAuthenticate(null, Template.of(READER_NONCE, nonce), ANSWER_MAX, false);
            return new PACEIMMappingResult(group, chipNonce, nonce, mapped(group, chipNonce, nonce));
        } catch (CardServiceException refused) {
            throw new CardServiceProtocolException("mapping the nonce", 2, refused);
        } catch (GeneralSecurityException wrongNonce) {
            throw new CardServiceProtocolException("a nonce of " + chipNonce.length + " bytes", 2, wrongNonce);
        }
    }

    private AlgorithmParameterSpec mapped(AlgorithmParameterSpec group, byte[] chipNonce, byte[] nonce)
            throws GeneralSecurityException {
        BigInteger p = Util.getPrime(group);
        var number = new BigInteger(1, stretched(cipher, keySize, chipNonce, nonce, p.bitLength())).mod(p);
        if (group instanceof ECParameterSpec curve) {
            EllipticCurve same = curve.getCurve();
            return new ECParameterSpec(same, icartPointEncode(number, curve), curve.getOrder(), curve.getCofactor());
        }
        var integers = (PACEInfo.DHCParameterSpec) group;
        BigInteger cofactor = p.subtract(BigInteger.ONE).divide(integers.getQ());
        return new DHParameterSpec(p, number.modPow(cofactor, p), integers.getL());
    }

    /**
     * Stretches two nonces to a number somewhat longer than a field element (9303-11, figure 2).
     *
     * @param keySize bytes of a key of the cipher
     */
    static byte[] stretched(String cipher, int keySize, byte[] chipNonce, byte[] nonce, int fieldBits)
            throws GeneralSecurityException {
        String[] constants = chipNonce.length == SHORT_NONCE ? FOR_SHORT_NONCES : FOR_LONG_NONCES;
        byte[] key = Arrays.copyOf(encrypted(cipher, nonce, chipNonce), keySize);
        var output = new ByteArrayOutputStream();
        while (output.size() * Byte.SIZE < fieldBits + EXTRA_BITS) {
            output.writeBytes(encrypted(cipher, key, HexFormat.of().parseHex(constants[1])));
            key = Arrays.copyOf(encrypted(cipher, key, HexFormat.of().parseHex(constants[0])), keySize);
        }
        return output.toByteArray();
    }

    private static byte[] encrypted(String cipher, byte[] key, byte[] plain) throws GeneralSecurityException {
        boolean desKey = cipher.equals("DESede"); // the JDK wants the first of two keys again as the third
        byte[] whole = desKey ? Arrays.copyOf(key, 24) : key;
        if (desKey) {
            System.arraycopy(key, 0, whole, 16, 8);
        }
        Cipher blocks = Cipher.getInstance(cipher + "/CBC/NoPadding");
        blocks.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(whole, cipher),
                new IvParameterSpec(new byte[blocks.getBlockSize()]));
        return blocks.doFinal(plain);
    }
}
