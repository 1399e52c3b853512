package org.kapija.core.watchlist;

import java.time.Instant;
import java.util.List;

/**
 * A watchlist entry about a person or a document. One that lacks a mandatory field cannot exist.
 *
 * @param id its name
 * @param owner who answers for it
 * @param kind what sort it is
 * @param subject whom or what it is about
 * @param action what to do on a hit, in the owner's words
 * @param forbidden what not to do, in the owner's words, one or more, beside {@link AlertKind#forbidden()}
 * @param confirm whom to call before anything is done
 * @param discreet the traveller must not notice
 * @param provenance where it was obtained
 * @param expiry from this instant on it is not used, even if no removal arrived
 */
public record Alert(
        AlertId id,
        Owner owner,
        AlertKind kind,
        Subject subject,
        String action,
        List<String> forbidden,
        String confirm,
        boolean discreet,
        RegionalProvenance provenance,
        Instant expiry) {
    /** Longest text in UTF-16 units: it must be read at a counter. */
    public static final int TEXT_MAX = 500;

    /** Most texts of what not to do. */
    public static final int FORBIDDEN_MAX = 8;

    public Alert {
        forbidden = List.copyOf(forbidden);
        requireText("action", isText(action));
        requireText("confirm", isText(confirm));
        requireText("forbidden", areTexts(forbidden));
        if (kind == AlertKind.DISCREET_CHECK && !discreet) {
            throw new IllegalArgumentException("discreet: false for a discreet check");
        }
        if (kind.ofThing() && !Subject.hasNumber(subject.documents())) {
            throw new IllegalArgumentException("subject.documents: no number in an alert about a thing");
        }
    }

    /** Returns whether it may still be used. */
    public boolean isValid(Instant now) {
        return now.isBefore(expiry);
    }

    /** Returns whether the traveller may pass once it has been confirmed: discreetly, or because its kind says so. */
    public boolean passAfterConfirmation() {
        return discreet || kind.passAfterConfirmation();
    }

    static boolean isText(String text) {
        return !text.isBlank() && text.length() <= TEXT_MAX;
    }

    static boolean areTexts(List<String> texts) {
        return !texts.isEmpty()
                && texts.size() <= FORBIDDEN_MAX
                && texts.stream().allMatch(Alert::isText);
    }

    private static void requireText(String name, boolean is) {
        if (!is) {
            throw new IllegalArgumentException(name + ": absent, blank, or too long");
        }
    }
}
