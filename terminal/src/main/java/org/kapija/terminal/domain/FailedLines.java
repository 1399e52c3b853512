package org.kapija.terminal.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Lines to central that failed in a row. Only a line that lived ends the row: a broker that accepts and at once hangs
 * up is waited for as one that does not answer.
 *
 * @param count of them, for {@link ReconnectSchedule#waitAfter}; 0 at first
 */
public record FailedLines(int count) {
    /** A line that was up for so long had not failed. */
    public static final Duration LIVED = Duration.ofSeconds(30);
    /** None yet. */
    public static final FailedLines NONE = new FailedLines(0);

    /** One more line was lost, or not to be had: then {@code opened} is when it was asked for. */
    public FailedLines after(Instant opened, Instant lost) {
        boolean lived = Duration.between(opened, lost).compareTo(LIVED) >= 0;
        return new FailedLines(lived ? 1 : count + 1);
    }
}
