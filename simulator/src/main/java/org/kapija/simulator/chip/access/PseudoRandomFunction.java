package org.kapija.simulator.chip.access;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.kapija.simulator.chip.crypto.CipherSuite;

/** Stretches two nonces to a number somewhat longer than a field element (Doc 9303-11, 4.4.3.3.2, figure 2). */
final class PseudoRandomFunction {
    private static final int EXTRA_BITS = 64;
    private static final String[] FOR_128 = {"a668892a7c41e3ca739f40b057d85904", "a4e136ac725f738b01c1f60217c188ad"};
    private static final String[] FOR_256 = {
        "d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676",
        "54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517"
    };

    private PseudoRandomFunction() {}

    /**
     * Stretches.
     *
     * @param chipNonce whole blocks
     * @param readerNonce as long as a key
     */
    static byte[] of(CipherSuite suite, byte[] chipNonce, byte[] readerNonce, int fieldBits) {
        String[] constants = chipNonce.length == 16 ? FOR_128 : FOR_256;
        byte[] forKey = HexFormat.of().parseHex(constants[0]);
        byte[] forOutput = HexFormat.of().parseHex(constants[1]);
        byte[] start = new byte[suite.blockSize()];
        byte[] key = Arrays.copyOf(suite.encrypt(readerNonce, start, chipNonce), suite.keySize());
        var output = new ByteArrayOutputStream();
        while (output.size() * Byte.SIZE < fieldBits + EXTRA_BITS) {
            output.writeBytes(suite.encrypt(key, start, forOutput));
            key = Arrays.copyOf(suite.encrypt(key, start, forKey), suite.keySize());
        }
        return output.toByteArray();
    }
}
