package org.kapija.central.adapter.key;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.kapija.central.port.StartFault;
import org.kapija.core.fingerprint.Calibration;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.ListRoot;

/** {@code list-root.json}: what terminals were told about lists when they were provisioned. */
public final class ListRootFile {
    private ListRootFile() {}

    /**
     * Reads the file.
     *
     * @throws StartFault if it is missing or lacks something
     */
    public static ListRoot read(Path file) throws StartFault {
        try {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            List<VerifyingKey> keys = new ArrayList<>();
            for (JsonNode key : json.path("keys")) {
                Octets spki =
                        Octets.of(Base64.getDecoder().decode(key.path("key").asText()));
                keys.add(VerifyingKey.of(spki).orElseThrow(() -> KeyFiles.unusable(file)));
            }
            return new ListRoot(
                    keys,
                    json.path("threshold").asInt(),
                    Instant.parse(json.path("expires").asText()),
                    bounds(json.path("bounds")),
                    new AlertId(json.path("canary").asText()),
                    limits(json.path("limits")),
                    new Calibration.Bounds(
                            json.path("odds").path("below").asDouble(0),
                            json.path("odds").path("above").asDouble(0)));
        } catch (IOException unreadable) {
            throw KeyFiles.missing(file, unreadable);
        } catch (IllegalArgumentException | DateTimeParseException incomplete) {
            throw KeyFiles.unusable(file, incomplete);
        }
    }

    private static ListRoot.ListBounds bounds(JsonNode json) {
        return new ListRoot.ListBounds(
                json.path("shrinkMax").asDouble(-1),
                json.path("growMax").asDouble(-1),
                json.path("free").asInt(-1),
                json.path("advanceMax").asLong(),
                json.path("octetsMax").asLong());
    }

    private static ListRoot.ListLimits limits(JsonNode json) {
        return new ListRoot.ListLimits(
                Duration.parse(json.path("amber").asText()),
                Duration.parse(json.path("red").asText()),
                Duration.parse(json.path("lease").asText()));
    }
}
