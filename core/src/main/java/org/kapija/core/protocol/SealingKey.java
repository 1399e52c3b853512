package org.kapija.core.protocol;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.security.GeneralSecurityException;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** The public half of central's key: what terminals seal to. */
public final class SealingKey {
    private final KeysetHandle keyset;
    private final HybridEncrypt seal;

    private SealingKey(KeysetHandle keyset, HybridEncrypt seal) {
        this.keyset = keyset;
        this.seal = seal;
    }

    /** Reads a Tink keyset in JSON. */
    public static Parsed<SealingKey> parse(String json) {
        try {
            return new Parsed.Sound<>(
                    of(TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(json, SealingSuite.CONFIGURATION)));
        } catch (GeneralSecurityException _) {
            return new Parsed.Malformed<>(Message.of("wire.malformed", "what", "keyset"));
        }
    }

    static SealingKey of(KeysetHandle keyset) throws GeneralSecurityException {
        return new SealingKey(keyset, keyset.getPrimitive(SealingSuite.CONFIGURATION, HybridEncrypt.class));
    }

    /** Returns the Tink keyset in JSON. */
    public String toJson() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(keyset, SealingSuite.CONFIGURATION);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a keyset that was read cannot be written: replace the key", broken);
        }
    }

    /** Returns the name of the key that new entries are sealed to, eight hexadecimal digits. */
    public String keyId() {
        return String.format("%08x", keyset.getPrimary().getId());
    }

    Octets seal(Octets plain, Octets bound) {
        try {
            return Octets.of(seal.encrypt(plain.toArray(), bound.toArray()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("sealing failed with a key that was read before: replace the key", broken);
        }
    }

    @Override
    public String toString() {
        return "sealing key " + keyId();
    }
}
