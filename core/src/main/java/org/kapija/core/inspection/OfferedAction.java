package org.kapija.core.inspection;

import java.util.List;
import java.util.Optional;

/**
 * A command at the console, and why it is not available if so.
 *
 * @param command its word
 * @param option {@code pass} or {@code refer} for {@code decide}; empty for all others
 * @param refusal the answer it would get now; empty if it would be accepted
 */
@SuppressWarnings("DoNotCallSuggester")
public record OfferedAction(String command, Optional<Choice> option, Optional<Refusal> refusal) {
    /** Returns every command with the answer it would get from this officer now. */
    public static List<OfferedAction> all(Inspection state, Officer officer, Circumstances circumstances) {
        throw new UnsupportedOperationException("not yet written: " + state + officer + circumstances);
    }
}
