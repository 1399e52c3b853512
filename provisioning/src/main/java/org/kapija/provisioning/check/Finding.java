package org.kapija.provisioning.check;

import java.nio.file.Path;
import java.util.Locale;

/**
 * One thing that is wrong with a region.
 *
 * @param severity how much it matters
 * @param file where
 * @param sentence what, and what to do
 */
public record Finding(Severity severity, Path file, String sentence) {
    /** How much a finding matters. */
    public enum Severity {
        /** Something will stop working soon. */
        WARNING,
        /** Something does not work, or a secret lies open. */
        ERROR;

        /** Returns the word for people and programs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
