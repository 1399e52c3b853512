package org.kapija.core.watchlist;

import java.util.Locale;
import org.kapija.core.message.Message;

/** Whether a list may be used. */
public sealed interface ListVerdict {
    /** Use it from now on. */
    record Accepted(WatchList list) implements ListVerdict {}

    /**
     * Keep the old list.
     *
     * @param kind what is wrong
     * @param message the same as a sentence for the officer, naming the list's number where it is known
     */
    record Refused(Kind kind, Message message) implements ListVerdict {
        /** The refusal of a list whose number is known. */
        public static Refused of(Kind kind, long number) {
            return new Refused(kind, Message.of("list." + kind.word(), "number", Long.toString(number)));
        }
    }

    /** What can be wrong with a list; the attacks are those of The Update Framework, section 1.5.2. */
    enum Kind {
        /** Older than the list in use. */
        ROLLBACK,
        /** The statement has run out: somebody holds back a newer one. */
        FREEZE,
        /** Head and release do not belong together, or another release under a number already used. */
        MIX_AND_MATCH,
        /** Larger than announced or than the root allows. */
        ENDLESS_DATA,
        /** A number so far ahead that later lists would be refused for ever. */
        FAST_FORWARD,
        /** Fewer valid signatures than the root asks for. */
        WRONG_THRESHOLD,
        /** Signed with a key that the root does not name. */
        UNKNOWN_KEY,
        /** A signature that is not that of its key. */
        BAD_SIGNATURE,
        /** Lost more alerts than the root allows. */
        SHRINKAGE,
        /** Gained more alerts than the root allows. */
        GROWTH,
        /** The alert that every list holds is not there. */
        MISSING_CANARY,
        /** An alert without a mandatory field. */
        INCOMPLETE_ALERT,
        /** The root itself has run out. */
        EXPIRED,
        /** Parts are missing. */
        GAP,
        /** Not a list at all. */
        MALFORMED;

        /** Returns the word used in data, such as {@code mix-and-match}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
