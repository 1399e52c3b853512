package org.kapija.hardware.port;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/** What became of asking for a chip. */
public sealed interface ChipReading {
    /**
     * The chip was opened and read. Nothing is believed yet: whether the content is the issuer's is for whoever checks
     * signatures.
     *
     * @param files contents as they lie in the chip, byte for byte
     * @param missing files that the chip lists and does not hand out
     * @param access how it was opened
     * @param proof what it did to show that it is no copy
     * @param effort what the reading cost
     */
    record Read(
            Sensitive<Map<ChipFile, Octets>> files,
            Set<ChipFile> missing,
            ChipAccess access,
            ChipProof proof,
            Effort effort)
            implements ChipReading {
        public Read {
            files = files.map(each -> Collections.unmodifiableMap(new EnumMap<>(each)));
            missing = Set.copyOf(missing);
        }
    }

    /**
     * What a reading cost.
     *
     * @param commands sent to the chip
     * @param starts times that the session was begun; more than one where lengths had to be tried
     * @param extended whether extended length was used
     * @param took from connecting to the last answer
     */
    record Effort(int commands, int starts, boolean extended, Duration took) {}

    /** A chip was there and could not be read: the inspection goes on by hand. */
    record NotRead(Reason reason) implements ChipReading {}

    /** No document was laid on the reader before patience ran out. */
    record NoDocument() implements ChipReading {}

    /** Why a chip could not be read; each asks something else of the guard. */
    enum Reason {
        /** Somebody ended the reading. */
        CANCELLED,
        /** The document left the reader while it was read. */
        CARD_GONE,
        /** The chip stopped answering. */
        SILENT,
        /** The chip answers, but so slowly that the reading would never end. */
        TOO_SLOW,
        /** It is a card without an application for travel documents. */
        NO_TRAVEL_DOCUMENT,
        /** The key does not open it: other document, or a misread zone. */
        WRONG_KEY,
        /** It offers no access procedure that the key at hand could open. */
        NO_WAY_IN,
        /** It offers PACE and fails at it; weaker procedures are not tried then. */
        PACE_BROKEN,
        /** It ended the protected session. */
        SESSION_ENDED,
        /** It took access back. */
        ACCESS_WITHDRAWN,
        /** It refuses every length of command. */
        LENGTH_REFUSED,
        /** An answer's checksum is wrong: somebody or something changed it. */
        ANSWER_ALTERED,
        /** Its answers make no sense. */
        NONSENSE,
        /** It refused a command that every travel document's chip knows. */
        REFUSED,
        /** A file says that it is longer than any of its kind. */
        FILE_TOO_LONG,
        /** A file ends before it is complete. */
        FILE_CUT_SHORT;

        /** Returns the word used in data, such as {@code card-gone}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns the sentence for the guard. */
        public Message message() {
            return Message.of("chip." + word());
        }
    }
}
