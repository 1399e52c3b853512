package org.kapija.terminal.domain;

import java.time.Instant;
import java.util.Locale;
import org.kapija.core.message.Message;

/**
 * Something the guard should know that belongs to no device and no traveller.
 *
 * @param id the same for the same trouble: a later notice takes the place of an earlier one
 * @param severity how urgent
 * @param message the sentence
 * @param at since when
 */
public record Notice(String id, Severity severity, Message message, Instant at) {
    /** How urgent. */
    public enum Severity {
        /** Good to know. */
        INFO,
        /** Something to do today. */
        WARNING,
        /** Something to do now. */
        ALARM;

        /** Returns the word used in data. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
