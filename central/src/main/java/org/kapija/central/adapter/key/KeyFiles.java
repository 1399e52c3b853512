package org.kapija.central.adapter.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.kapija.central.port.StartFault;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.OpeningKey;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

/** Keys from the files of a region (docs/contracts.md, 1). */
public final class KeyFiles {
    private static final String DEVICE = ".pub";

    private KeyFiles() {}

    /** Reads a text that opens key stores. */
    public static String secret(Path file) throws StartFault {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw missing(file, unreadable);
        }
    }

    /** Reads an Ed25519 private key, PKCS #8 DER. */
    public static SigningKey signing(Path file) throws StartFault {
        return SigningKey.of(octets(file)).orElseThrow(() -> unusable(file));
    }

    /** Reads the Tink keyset that opens sealed entries. */
    public static OpeningKey opening(Path file) throws StartFault {
        return OpeningKey.parse(secret(file)).sound().orElseThrow(() -> unusable(file));
    }

    /** Reads the device key of every terminal in a folder: files {@code TERMINAL.pub}, Ed25519, X.509 DER. */
    public static Map<TerminalId, VerifyingKey> devices(Path folder) throws StartFault {
        Map<TerminalId, VerifyingKey> keys = new HashMap<>();
        try (var files = Files.newDirectoryStream(folder, "*" + DEVICE)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                var terminal = new TerminalId(name.substring(0, name.length() - DEVICE.length()));
                keys.put(terminal, VerifyingKey.of(octets(file)).orElseThrow(() -> unusable(file)));
            }
        } catch (IOException unreadable) {
            throw missing(folder, unreadable);
        } catch (IllegalArgumentException misnamed) {
            throw unusable(folder, misnamed);
        }
        return keys;
    }

    static Octets octets(Path file) throws StartFault {
        try {
            return Octets.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw missing(file, unreadable);
        }
    }

    static StartFault missing(Path file, IOException cause) {
        return new StartFault(Message.of("central.file-missing", "file", file.toString()), cause);
    }

    static StartFault unusable(Path file, Exception cause) {
        return new StartFault(Message.of("central.file-unusable", "file", file.toString()), cause);
    }

    static StartFault unusable(Path file) {
        return new StartFault(Message.of("central.file-unusable", "file", file.toString()));
    }
}
