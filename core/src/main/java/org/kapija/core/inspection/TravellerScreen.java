package org.kapija.core.inspection;

import java.util.Locale;
import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;

/**
 * All that the traveller's screen ever shows: no name, no time, no result of the search.
 *
 * @param page which page
 * @param language of the words, once the officer chose one
 * @param finger the finger wanted now
 * @param done fingers settled
 * @param of fingers in all
 * @param cue how to place it better
 */
@SuppressWarnings("DoNotCallSuggester")
public record TravellerScreen(
        Page page, Optional<String> language, Optional<FingerPosition> finger, int done, int of, Optional<Cue> cue) {
    /** Pages of the traveller's screen. */
    public enum Page {
        /** Nobody is inspected. */
        WELCOME,
        /** The document, please. */
        DOCUMENT,
        /** What happens, and why. */
        INFORMATION,
        /** The finger, please. */
        FINGER,
        /** A moment, please: the same for every answer of the search. */
        WAIT,
        /** You may go on. */
        DONE,
        /** Somebody comes to you. */
        ASSISTANCE;

        /** Returns the word used in data, such as {@code welcome}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How to place a finger better. */
    public enum Cue {
        /** Too faint or too dry. */
        PRESS_HARDER,
        /** Smeared. */
        PRESS_LIGHTER,
        /** Too wet. */
        DRY,
        /** Dirt on finger or glass. */
        WIPE,
        /** Not in the middle. */
        CENTRE,
        /** Once more. */
        AGAIN;

        /** Returns the word used in data, such as {@code press-harder}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns what the traveller sees in this state. */
    public static TravellerScreen of(Inspection inspection) {
        throw new UnsupportedOperationException("not yet written: " + inspection);
    }
}
