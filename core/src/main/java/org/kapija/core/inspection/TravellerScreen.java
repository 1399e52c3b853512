package org.kapija.core.inspection;

import java.util.Locale;
import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;

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

        /** Returns what the traveller is to do about the last try. */
        static Cue of(Instruction instruction) {
            return switch (instruction) {
                case LIGHT, DRY -> PRESS_HARDER;
                case WET -> DRY;
                case OFF_CENTRE -> CENTRE;
                case HARD -> PRESS_LIGHTER;
                case NONE -> AGAIN;
            };
        }

        /** Returns the word used in data, such as {@code press-harder}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns what the traveller sees in this state. It does not depend on what the search found. */
    public static TravellerScreen of(Inspection inspection) {
        return switch (inspection) {
            case Inspection.Idle _ ->
                new TravellerScreen(Page.WELCOME, Optional.empty(), Optional.empty(), 0, 0, Optional.empty());
            case Inspection.Open open -> of(open);
        };
    }

    private static TravellerScreen of(Inspection.Open open) {
        Page page = switch (open.step()) {
            case DOCUMENT -> Page.DOCUMENT;
            case INFORMATION -> Page.INFORMATION;
            case FINGERS -> Page.FINGER;
            case SEARCHING, HIT, EXPERT, RESULT -> Page.WAIT;
            case OUTCOME -> open.outcome().filter(Outcome::passes).isPresent() ? Page.DONE : Page.ASSISTANCE;
        };
        Optional<Finger> wanted = page == Page.FINGER ? open.wanted() : Optional.empty();
        long done = open.fingers().stream()
                .filter(finger -> finger.state().settled())
                .count();
        return new TravellerScreen(
                page,
                open.language(),
                wanted.map(Finger::position),
                (int) done,
                open.fingers().size(),
                wanted.flatMap(Finger::instruction).map(Cue::of));
    }
}
