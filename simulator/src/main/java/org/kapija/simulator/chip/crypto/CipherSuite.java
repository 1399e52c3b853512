package org.kapija.simulator.chip.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.Mac;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.DESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.macs.ISO9797Alg3Mac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.kapija.simulator.chip.message.Tlv;

/** A cipher with its checksum and its way of deriving keys (Doc 9303-11, sections 9.6 to 9.8). */
public enum CipherSuite {
    /** Two-key 3DES in CBC mode, retail MAC. */
    TRIPLE_DES(1, "DESede", 8, 16, "SHA-1"),
    /** AES with 128-bit keys in CBC mode, CMAC cut to eight bytes. */
    AES_128(2, "AES", 16, 16, "SHA-1"),
    /** AES with 192-bit keys. */
    AES_192(3, "AES", 16, 24, "SHA-256"),
    /** AES with 256-bit keys. */
    AES_256(4, "AES", 16, 32, "SHA-256");

    private static final int MAC_SIZE = 8;

    private final int number;
    private final String algorithm;
    private final int blockSize;
    private final int keySize;
    private final String digest;

    CipherSuite(int number, String algorithm, int blockSize, int keySize, String digest) {
        this.number = number;
        this.algorithm = algorithm;
        this.blockSize = blockSize;
        this.keySize = keySize;
        this.digest = digest;
    }

    /** Returns the last arc of the object identifiers of schemes with this cipher (Doc 9303-11, 9.2.3 and 9.2.5). */
    public int number() {
        return number;
    }

    /** Returns the size of a block and of the send sequence counter, bytes. */
    public int blockSize() {
        return blockSize;
    }

    /** Returns the size of a key, bytes. */
    public int keySize() {
        return keySize;
    }

    /**
     * Derives a key (Doc 9303-11, 9.7.1).
     *
     * @param use 1 to encrypt, 2 for checksums, 3 from a password
     */
    public byte[] derive(byte[] secret, int use) {
        byte[] counted = Tlv.join(secret, ByteBuffer.allocate(4).putInt(use).array());
        try {
            byte[] key = Arrays.copyOf(MessageDigest.getInstance(digest).digest(counted), keySize);
            return this == TRIPLE_DES ? withOddParity(key) : key;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java has " + digest, absent);
        }
    }

    private static byte[] withOddParity(byte[] key) {
        byte[] odd = key.clone();
        for (int at = 0; at < odd.length; at++) {
            int seven = odd[at] & 0xFE;
            odd[at] = (byte) (seven | ((Integer.bitCount(seven) + 1) & 1));
        }
        return odd;
    }

    /** Encrypts whole blocks in CBC mode. */
    public byte[] encrypt(byte[] key, byte[] start, byte[] plain) {
        return cbc(Cipher.ENCRYPT_MODE, key, start, plain);
    }

    /** Decrypts whole blocks in CBC mode. */
    public byte[] decrypt(byte[] key, byte[] start, byte[] secret) {
        return cbc(Cipher.DECRYPT_MODE, key, start, secret);
    }

    private byte[] cbc(int mode, byte[] key, byte[] start, byte[] input) {
        // the JDK's 3DES wants the first of two keys again as the third
        byte[] whole = this == TRIPLE_DES ? Tlv.join(key, Arrays.copyOf(key, 8)) : key;
        try {
            Cipher cipher = Cipher.getInstance(algorithm + "/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(whole, algorithm), new IvParameterSpec(start));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException notWholeBlocks) {
            throw new IllegalArgumentException(input.length + " bytes under " + this, notWholeBlocks);
        }
    }

    /** Returns the block that encryption of one message starts from (Doc 9303-11, 9.8.6.1 and 9.8.7.1). */
    byte[] start(byte[] key, byte[] counter) {
        return this == TRIPLE_DES ? new byte[blockSize] : encrypt(key, new byte[blockSize], counter);
    }

    /**
     * Returns the checksum of a message, eight bytes.
     *
     * @param message unpadded for AES tokens, else as the caller padded it
     */
    public byte[] checksum(byte[] key, byte[] message) {
        Mac mac = this == TRIPLE_DES ? new ISO9797Alg3Mac(new DESEngine()) : new CMac(AESEngine.newInstance());
        mac.init(new KeyParameter(key));
        mac.update(message, 0, message.length);
        byte[] whole = new byte[mac.getMacSize()];
        mac.doFinal(whole, 0);
        return Arrays.copyOf(whole, MAC_SIZE);
    }

    /** Returns the checksum of a message that is padded first where the retail MAC needs it. */
    public byte[] tokenChecksum(byte[] key, byte[] message) {
        return checksum(key, this == TRIPLE_DES ? pad(message) : message);
    }

    /** Appends 80 and as many 00 as fill the block (ISO/IEC 9797-1, padding method 2). */
    public byte[] pad(byte[] message) {
        byte[] padded = Arrays.copyOf(message, (message.length / blockSize + 1) * blockSize);
        padded[message.length] = (byte) 0x80;
        return padded;
    }

    /**
     * Takes the padding off.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static byte[] unpad(byte[] padded) {
        int end = padded.length;
        while (end > 0 && padded[end - 1] == 0) {
            end--;
        }
        if (end == 0 || padded[end - 1] != (byte) 0x80) {
            throw new IllegalArgumentException("no padding");
        }
        return Arrays.copyOf(padded, end - 1);
    }
}
