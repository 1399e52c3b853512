package org.kapija.hardware.port;

import java.util.List;
import java.util.Locale;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;

/** What became of waiting for a document to be swiped. */
public sealed interface Reading {
    /**
     * Lines of a machine readable zone as the reader saw them, top to bottom, two or three of them. Untrusted: the
     * reader's opinion that it read well counts for nothing, check digits are for whoever parses.
     *
     * @param lines may hold any printable ASCII character, the reader's own filler {@code _} included
     */
    record Lines(Sensitive<List<String>> lines) implements Reading {
        public Lines {
            lines = lines.map(List::copyOf);
        }
    }

    /** A document was swiped and nothing usable arrived: ask for another swipe. */
    record Garbled(Reason reason) implements Reading {}

    /** Nobody swiped before patience ran out. */
    record NoDocument() implements Reading {}

    /** Why a swipe is not usable; each asks something else of the guard's hand. */
    enum Reason {
        /** The check over the block is wrong: noise on the line. */
        BAD_SUM,
        /** The block ended before it was complete. */
        CUT_SHORT,
        /** The block is longer than any document. */
        OVER_LONG,
        /** Bytes that are no block at all, or a block with something other than lines in it. */
        NOT_LINES,
        /** Too few lines for any format: the document was lifted or askew. */
        LINE_MISSING,
        /** The lines run backwards: the document was swiped from the wrong end. */
        REVERSED;

        /** Returns the sentence for the guard. */
        public Message message() {
            return Message.of("swipe." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
