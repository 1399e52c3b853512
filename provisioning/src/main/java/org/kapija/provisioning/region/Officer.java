package org.kapija.provisioning.region;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who may sign in at the terminal.
 *
 * @param id service number, state first
 * @param name as shown on the console
 * @param role what the officer may decide
 * @param pin digits; kept nowhere but in the officer's head
 */
public record Officer(String id, String name, Role role, String pin) {
    private static final int PIN_RANGE = 1_000_000;

    /** What an officer may decide (docs/contracts.md, 2: commands). */
    public enum Role {
        /** First line: takes the traveller through the crossing. */
        GUARD,
        /** Second look at a candidate, by a person trained in comparing fingers and faces. */
        EXPERT,
        /** Leads the shift; may also stand in for the expert. */
        SUPERVISOR;

        /** Returns the word used in {@code officers.json}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Leaves the PIN out. */
    @Override
    public String toString() {
        return id + " (" + role.word() + ")";
    }

    /**
     * The three officers of a new crossing. In a demonstration each PIN is the number's last four digits; in production
     * it is six random digits, shown once.
     */
    static List<Officer> firstOf(Mode mode, SecureRandom random) {
        return List.of(
                firstOf(mode, random, "RS-1042", "Guard 1042", Role.GUARD),
                firstOf(mode, random, "RS-2001", "Expert 2001", Role.EXPERT),
                firstOf(mode, random, "RS-3001", "Supervisor 3001", Role.SUPERVISOR));
    }

    private static Officer firstOf(Mode mode, SecureRandom random, String id, String name, Role role) {
        var pin = switch (mode) {
            case DEMONSTRATION -> id.substring(id.length() - 4);
            case PRODUCTION -> String.format(Locale.ROOT, "%06d", random.nextInt(PIN_RANGE));
        };
        return new Officer(id, name, role, pin);
    }
}
