package org.kapija.terminal.adapter.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import org.kapija.core.fingerprint.Calibration;
import org.kapija.core.message.Message;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.ListRoot;
import org.kapija.core.watchlist.ListRoot.ListBounds;
import org.kapija.core.watchlist.ListRoot.ListLimits;
import org.kapija.terminal.port.StartFault;

/** Reads {@code list-root.json}: what the terminal was told about its watchlist when it was provisioned. */
public final class ListRootFile {
    private ListRootFile() {}

    /**
     * Reads the file.
     *
     * @throws StartFault if it is missing, incomplete, or asks for fewer than two signatures
     */
    public static ListRoot read(Path file) throws StartFault {
        var json = KeyFiles.json(file);
        try {
            return root(json);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new StartFault(Message.of("key.file-unusable", "file", file.toString()), wrong);
        }
    }

    private static ListRoot root(JsonNode json) {
        var keys = new ArrayList<VerifyingKey>();
        for (JsonNode key : json.path("keys")) {
            keys.add(VerifyingKey.of(Octets.of(Base64.getDecoder().decode(text(key, "key"))))
                    .orElseThrow(() -> new IllegalArgumentException("keys: one is no Ed25519 key")));
        }
        var bounds = json.path("bounds");
        var limits = json.path("limits");
        var odds = json.path("odds");
        return new ListRoot(
                keys,
                json.path("threshold").asInt(),
                Instant.parse(text(json, "expires")),
                new ListBounds(
                        bounds.path("shrinkMax").asDouble(-1),
                        bounds.path("growMax").asDouble(-1),
                        bounds.path("free").asInt(-1),
                        bounds.path("advanceMax").asLong(),
                        bounds.path("octetsMax").asLong()),
                new AlertId(text(json, "canary")),
                new ListLimits(
                        Duration.parse(text(limits, "amber")),
                        Duration.parse(text(limits, "red")),
                        Duration.parse(text(limits, "lease"))),
                new Calibration.Bounds( // absent in roots of before: none may leave the engine's scale
                        odds.path("below").asDouble(0), odds.path("above").asDouble(0)));
    }

    private static String text(JsonNode json, String field) {
        if (!json.path(field).isTextual()) {
            throw new IllegalArgumentException(field + ": missing");
        }
        return json.path(field).textValue();
    }
}
