package org.kapija.hardware.chip;

import java.time.Duration;

/**
 * How long to wait for a chip.
 *
 * @param command for one answer; key agreement takes slow chips more than a second
 * @param whole for a whole reading
 */
public record ChipPatience(Duration command, Duration whole) {
    /** The verdict comes within three seconds of a chip's last sign of life; the slowest documents take twenty. */
    public static final ChipPatience USUAL = new ChipPatience(Duration.ofMillis(2500), Duration.ofSeconds(40));
}
