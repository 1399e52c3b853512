package org.kapija.provisioning.region;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.kapija.core.fingerprint.Calibration;
import org.kapija.core.signature.VerifyingKey;

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
    static ObjectNode json(List<VerifyingKey> keys, Instant now) {
        var root = JsonNodeFactory.instance.objectNode();
        var listed = root.putArray("keys");
        for (int i = 0; i < keys.size(); i++) {
            listed.addObject()
                    .put("id", "list-" + (i + 1))
                    .put(
                            "key",
                            Base64.getEncoder()
                                    .encodeToString(keys.get(i).spki().toArray()));
        }
        root.put("threshold", THRESHOLD);
        root.put("expires", now.plus(LIFE).toString());
        root.putObject("bounds")
                .put("shrinkMax", 0.5) // one release takes half of the alerts away at most
                .put("growMax", 4.0) // and makes a list five times as long at most
                .put("free", 20_000) // so many alerts come or go freely: a new region fills its list at once
                .put("advanceMax", 1_000)
                .put("octetsMax", 256L * 1024 * 1024); // 100 000 fingers at 1 kB, with room
        root.put("canary", "kapija-canary");
        root.putObject("limits")
                .put("amber", Duration.ofHours(24).toString())
                .put("red", Duration.ofDays(7).toString())
                .put("lease", Duration.ofDays(30).toString());
        root.putObject("odds")
                .put("below", Calibration.Bounds.USUAL.below())
                .put("above", Calibration.Bounds.USUAL.above());
        return root;
    }
}
