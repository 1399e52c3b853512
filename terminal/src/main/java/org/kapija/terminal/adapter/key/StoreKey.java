package org.kapija.terminal.adapter.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.value.Octets;
import org.kapija.terminal.port.ContentMark;
import org.kapija.terminal.port.PayloadSeal;

/**
 * AES-256-GCM (NIST SP 800-38D) under the store's key: 12 random octets of nonce, then the sealed text. The associated
 * data names terminal, epoch, sequence and kind, so that rows cannot be swapped.
 */
public final class StoreKey implements PayloadSeal {
    /** Octets of a key. */
    public static final int SIZE = 32;

    private static final String HMAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    /**
     * A key in memory.
     *
     * @param key {@value #SIZE} octets
     * @param random for nonces: with 2^32 entries under one key the chance of one twice is 2^-32
     */
    public StoreKey(Octets key, SecureRandom random) {
        if (key.size() != SIZE) {
            throw new IllegalArgumentException("store key of " + key.size() + " octets, expected " + SIZE);
        }
        this.key = new SecretKeySpec(key.toArray(), "AES");
        this.random = random;
    }

    @Override
    public Octets seal(EntryKey entry, String kind, Octets plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, entry, kind).doFinal(plain.toArray());
            byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE, sealed.length);
            return Octets.of(both);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every Java runtime has AES-GCM; this one is broken: replace it", broken);
        }
    }

    @Override
    public Optional<Octets> open(EntryKey entry, String kind, Octets sealed) {
        if (sealed.size() < NONCE) {
            return Optional.empty();
        }
        byte[] both = sealed.toArray();
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), entry, kind);
            return Optional.of(Octets.of(cipher.doFinal(both, NONCE, both.length - NONCE)));
        } catch (AEADBadTagException _) {
            return Optional.empty(); // altered, or another entry's
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every Java runtime has AES-GCM; this one is broken: replace it", broken);
        }
    }

    /**
     * Returns what marks content of one purpose: HMAC-SHA-256 (RFC 2104) under a key made from this one and the
     * purpose.
     *
     * @param purpose what is marked for one cannot be passed off as another's
     */
    public ContentMark marking(String purpose) {
        byte[] derived = mac(key).doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        var own = new SecretKeySpec(derived, HMAC);
        return content -> {
            var mac = mac(own);
            for (ByteBuffer run : content) {
                mac.update(run.duplicate());
            }
            return Octets.of(mac.doFinal());
        };
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every Java runtime has HMAC; this one is broken: replace it", broken);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, EntryKey entry, String kind) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((entry + "/" + kind).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
