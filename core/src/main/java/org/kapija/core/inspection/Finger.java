package org.kapija.core.inspection;

import java.util.Locale;
import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.fingerprint.Templates;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/**
 * One finger of the sequence.
 *
 * @param position which
 * @param state how far it is
 * @param tries made so far
 * @param instruction what would have helped at the last poor try
 * @param reason why it cannot be captured, in the officer's word
 * @param quality of the best try, 0 to 100
 * @param template of the best try: one or two of one image ({@link Templates#octets})
 */
public record Finger(
        FingerPosition position,
        State state,
        int tries,
        Optional<Instruction> instruction,
        Optional<FingerReason> reason,
        int quality,
        Optional<Sensitive<Octets>> template) {
    /** How far a finger is. */
    public enum State {
        /** Not yet its turn. */
        IDLE,
        /** Wanted on the scanner now. */
        WANTED,
        /** Captured well. */
        CAPTURED,
        /** The best of poor tries is kept; what it finds is for an expert. */
        POOR,
        /** There is no print: an ordinary case. */
        NOT_CAPTURED;

        /** Returns the word used in data, such as {@code not-captured}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns whether nothing more is awaited. */
        public boolean settled() {
            return this == CAPTURED || this == POOR || this == NOT_CAPTURED;
        }
    }

    /** A finger whose turn has not come. */
    static Finger idle(FingerPosition position) {
        return new Finger(position, State.IDLE, 0, Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    /** The same finger in another state. */
    Finger in(State next) {
        return new Finger(position, next, tries, instruction, reason, quality, template);
    }

    /** One try later: of several templates the best is kept. */
    Finger tried(int achieved, Optional<Instruction> hint, Optional<Sensitive<Octets>> captured) {
        boolean better = captured.isPresent() && (template.isEmpty() || achieved > quality);
        return better
                ? new Finger(position, state, tries + 1, hint, reason, achieved, captured)
                : new Finger(position, state, tries + 1, hint, reason, quality, template);
    }

    /** There is no print of this finger, and nothing of it is kept. */
    Finger skipped(FingerReason why) {
        return new Finger(position, State.NOT_CAPTURED, tries, Optional.empty(), Optional.of(why), 0, Optional.empty());
    }

    /** Wanted once more; the best so far is kept. */
    Finger retried() {
        return new Finger(position, State.WANTED, tries, Optional.empty(), Optional.empty(), quality, template);
    }
}
