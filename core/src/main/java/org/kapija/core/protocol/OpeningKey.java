package org.kapija.core.protocol;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** The private half of central's key. Never prints itself. */
public final class OpeningKey {
    private final KeysetHandle keyset;
    private final HybridDecrypt open;

    private OpeningKey(KeysetHandle keyset) throws GeneralSecurityException {
        this.keyset = keyset;
        this.open = keyset.getPrimitive(SealingSuite.CONFIGURATION, HybridDecrypt.class);
    }

    /** Makes a new key. */
    public static OpeningKey generate() {
        try {
            return new OpeningKey(KeysetHandle.generateNew(SealingSuite.parameters(), SealingSuite.CONFIGURATION));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java runtime lacks X25519 or AES-GCM: use Java 25", missing);
        }
    }

    /** Reads a Tink keyset in JSON. */
    public static Parsed<OpeningKey> parse(String json) {
        try {
            return new Parsed.Sound<>(new OpeningKey(TinkJsonProtoKeysetFormat.parseKeyset(
                    json, SealingSuite.CONFIGURATION, InsecureSecretKeyAccess.get())));
        } catch (GeneralSecurityException _) {
            return new Parsed.Malformed<>(Message.of("wire.malformed", "what", "keyset"));
        }
    }

    /** Returns the Tink keyset in JSON, to be kept where only its owner reads. */
    public String toJson() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keyset, SealingSuite.CONFIGURATION, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a keyset that was read cannot be written: replace the key", broken);
        }
    }

    /** Returns the half that terminals are given. */
    public SealingKey publicHalf() {
        try {
            return SealingKey.of(keyset.getPublicKeysetHandle());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a private keyset without its public half: replace the key", broken);
        }
    }

    /** Opens what was sealed to this key with exactly these octets bound to it; empty for everything else. */
    Optional<Octets> open(Octets sealed, Octets bound) {
        try {
            return Optional.of(Octets.of(open.decrypt(sealed.toArray(), bound.toArray())));
        } catch (GeneralSecurityException _) {
            return Optional.empty(); // altered, moved to another name, or sealed to somebody else
        }
    }

    @Override
    public String toString() {
        return "private sealing key";
    }
}
