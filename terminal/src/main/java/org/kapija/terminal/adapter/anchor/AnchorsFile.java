package org.kapija.terminal.adapter.anchor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kapija.core.document.trust.TrustCache;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.terminal.port.StartFault;

/** Reads the file of authorities that {@code ./kapija trust take} makes. */
public final class AnchorsFile {
    private AnchorsFile() {}

    /**
     * Reads the file.
     *
     * @throws StartFault if it is missing or damaged: to go on would call every document's issuer unknown
     */
    public static TrustStore read(Path file) throws StartFault {
        try {
            return switch (TrustCache.open(Octets.of(Files.readAllBytes(file)))) {
                case TrustCache.Opened(TrustStore store) -> store;
                case TrustCache.Refused _ ->
                    throw new StartFault(Message.of("anchors.damaged", "file", file.toString()));
            };
        } catch (IOException unreadable) {
            throw new StartFault(Message.of("anchors.unreadable", "file", file.toString()), unreadable);
        }
    }
}
