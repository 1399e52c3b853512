package org.kapija.simulator.line;

import java.time.Duration;
import org.kapija.core.value.Octets;

/**
 * One burst on a wire, without its content: a fingerprint passes here.
 *
 * @param at since the recorder was made, by a clock that never jumps
 * @param count bytes, 1 or more
 * @param digest the first 8 octets of the SHA-256 of the bytes: enough to tell bursts apart
 */
public record Traffic(Direction direction, Duration at, int count, Octets digest) {
    /** Who spoke. */
    public enum Direction {
        FROM_DEVICE,
        FROM_HOST
    }
}
