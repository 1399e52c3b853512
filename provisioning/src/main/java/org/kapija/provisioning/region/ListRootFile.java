package org.kapija.provisioning.region;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** What a terminal believes about its watchlist before it has seen one: keys, threshold, expiry and bounds. */
final class ListRootFile {
    /** Signatures a list needs: no single key holder can publish one. */
    static final int THRESHOLD = 2;

    /** Like certificates: renewed once a year, with a month in which it may be late. */
    static final Duration LIFE = Duration.ofDays(396);

    private ListRootFile() {}

    /**
     * Describes the root.
     *
     * @param keys public keys, in the order of their names {@code list-1}, {@code list-2}, …
     * @param now the beginning of its life
     */
    static ObjectNode json(List<PublicKey> keys, Instant now) {
        var root = JsonNodeFactory.instance.objectNode();
        var listed = root.putArray("keys");
        for (int i = 0; i < keys.size(); i++) {
            listed.addObject()
                    .put("id", "list-" + (i + 1))
                    .put("key", Base64.getEncoder().encodeToString(keys.get(i).getEncoded()));
        }
        root.put("threshold", THRESHOLD);
        root.put("expires", now.plus(LIFE).toString());
        root.putObject("bounds")
                .put("bytesMax", 256L * 1024 * 1024) // 100 000 fingers at 1 kB, with room
                .put("alertsMax", 200_000)
                .put("shrinkageMax", 0.5) // share of the alerts that one release may take away
                .put("freeAlerts", 100); // below this many alerts a list may change as it likes
        return root;
    }
}
