package org.kapija.terminal.adapter.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.SealingKey;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;
import org.kapija.terminal.port.StartFault;

/** Reads key files; a file that is missing or holds something else is a sentence that names it. */
public final class KeyFiles {
    private static final long FILE_MAX = 1 << 20;

    private KeyFiles() {}

    /** Reads the terminal's own signing key, PKCS #8 DER. */
    public static SigningKey device(Path file) throws StartFault {
        return found(file, SigningKey.of(octets(file)));
    }

    /** Reads the key that verifies central's receipts, X.509 SubjectPublicKeyInfo DER. */
    public static VerifyingKey verifying(Path file) throws StartFault {
        return found(file, VerifyingKey.of(octets(file)));
    }

    /** Reads the key that seals to central, a Tink keyset in JSON. */
    public static SealingKey central(Path file) throws StartFault {
        var text = new String(octets(file).toArray(), StandardCharsets.UTF_8);
        return found(file, SealingKey.parse(text).sound());
    }

    /** Reads the store's key, 32 octets. */
    public static StoreKey store(Path file, SecureRandom random) throws StartFault {
        var octets = octets(file);
        return found(
                file, octets.size() == StoreKey.SIZE ? Optional.of(new StoreKey(octets, random)) : Optional.empty());
    }

    static JsonNode json(Path file) throws StartFault {
        try {
            return new ObjectMapper().readTree(octets(file).toArray());
        } catch (IOException unreadable) {
            throw new StartFault(Message.of("key.file-unusable", "file", file.toString()), unreadable);
        }
    }

    static Octets octets(Path file) throws StartFault {
        try {
            if (Files.size(file) > FILE_MAX) {
                throw new StartFault(Message.of("key.file-unusable", "file", file.toString()));
            }
            return Octets.of(Files.readAllBytes(file));
        } catch (IOException missing) {
            throw new StartFault(Message.of("key.file-missing", "file", file.toString()), missing);
        }
    }

    private static <T> T found(Path file, Optional<T> key) throws StartFault {
        return key.orElseThrow(() -> new StartFault(Message.of("key.file-unusable", "file", file.toString())));
    }
}
