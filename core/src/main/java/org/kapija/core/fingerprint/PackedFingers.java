package org.kapija.core.fingerprint;

import java.util.List;
import org.kapija.core.fingerprint.index.Segment;
import org.kapija.core.value.Hash;

/**
 * Fingers of one position as the index packed them, to be kept in a file so that they need not be coded again. Each is
 * bound to the very template it was coded from, so that it can stand for no other. Personal data.
 *
 * @param position which finger of everybody
 * @param segment the fingers
 * @param origins for each finger, in the segment's order, the hash of its stored template
 */
public record PackedFingers(FingerPosition position, Segment segment, List<Hash> origins) {
    public PackedFingers {
        origins = List.copyOf(origins);
        if (origins.size() != segment.fingers()) {
            throw new IllegalArgumentException(origins.size() + " origins of " + segment.fingers() + " fingers");
        }
    }

    /** Returns what names a template among origins. */
    static Hash origin(Template template) {
        return Hash.of(template.cbor());
    }
}
