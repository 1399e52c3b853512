package org.kapija.simulator.chip;

import java.time.Duration;

/**
 * How long the radio field and the chip take: the emulator answers at once, a document does not.
 *
 * @param each whatever a command does
 * @param bytesPerSecond both directions together; 0 for a field without limit
 */
public record FieldTiming(Duration each, int bytesPerSecond) {
    /** No waiting. */
    public static final FieldTiming NONE = new FieldTiming(Duration.ZERO, 0);

    /** A chip at 424 kbit/s: 10 ms a command, about 35 kB/s after framing (field measurements: 20 to 50). */
    public static final FieldTiming KBIT_424 = new FieldTiming(Duration.ofMillis(10), 35_000);

    /** Returns how long one exchange takes. */
    public Duration of(int commandBytes, int answerBytes) {
        return bytesPerSecond == 0
                ? each
                : each.plusNanos(1_000_000_000L * (commandBytes + answerBytes) / bytesPerSecond);
    }
}
