package org.kapija.core.protocol;

import java.util.Optional;
import java.util.function.Function;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.Incident;
import org.kapija.core.journal.Link;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

/** Central's end: checks signature and seal of what arrives on {@code journal}. */
@SuppressWarnings("DoNotCallSuggester")
public final class Opening {
    private final OpeningKey key;

    /** @param key private key of central */
    public Opening(OpeningKey key) {
        this.key = key;
    }

    /**
     * Opens a message.
     *
     * @param under the terminal in whose topic it came
     * @param devices the device keys by terminal
     */
    public Result open(Octets message, TerminalId under, Function<TerminalId, Optional<VerifyingKey>> devices) {
        throw new UnsupportedOperationException("not yet written: " + message + under + devices + key);
    }

    /** What became of a message. */
    public sealed interface Result {
        /**
         * Genuine and readable.
         *
         * @param header what the entry says of itself; it names {@code link.key()}
         * @param link its link, computed from its parts
         * @param entry salt and payload
         */
        record Opened(EntryHeader header, Link link, JournalEntry entry) implements Result {
            /** Returns its name. */
            public EntryKey key() {
                return link.key();
            }
        }

        /** Store nothing, tell a person. */
        record Alarm(Incident incident) implements Result {}
    }
}
