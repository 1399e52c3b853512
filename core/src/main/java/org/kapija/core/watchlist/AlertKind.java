package org.kapija.core.watchlist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kapija.core.message.Message;

/**
 * What sort of alert it is, and with that what must never be done whatever the owner writes. The kinds are those of the
 * SIS Regulations (EU) 2018/1860 to 1862 and of INTERPOL's rules on the processing of data.
 */
public enum AlertKind {
    /** Return decision, 2018/1860: tell the owner; check whether the person left. */
    RETURN_DECISION(true),
    /** Refusal of entry and stay, 2018/1861 Art. 24. */
    REFUSAL_OF_ENTRY(false),
    /** Wanted for arrest, 2018/1862 Art. 26. */
    ARREST(false),
    /** Missing adult, 2018/1862 Art. 32. */
    MISSING_ADULT(false),
    /** Missing child, 2018/1862 Art. 32. */
    MISSING_CHILD(false),
    /** Child at risk or vulnerable person whose travel is to be prevented, 2018/1862 Art. 32(1)(c) to (e). */
    CHILD_AT_RISK(false),
    /** Sought for a judicial procedure, 2018/1862 Art. 34: note the address. */
    JUDICIAL_WITNESS(true),
    /** Discreet check, 2018/1862 Art. 36: record, show nothing. */
    DISCREET_CHECK(true),
    /** Inquiry check, 2018/1862 Art. 36. */
    INQUIRY_CHECK(false),
    /** Specific check, 2018/1862 Art. 36. */
    SPECIFIC_CHECK(false),
    /** Object for seizure or evidence, 2018/1862 Art. 38. */
    OBJECT(false),
    /** Unknown wanted person, prints only, 2018/1862 Art. 40. */
    UNKNOWN_WANTED(false),
    /** Stolen or lost travel document, INTERPOL. */
    LOST_DOCUMENT(false),
    /** INTERPOL notice or diffusion. */
    NOTICE(false);

    private final boolean pass;

    AlertKind(boolean pass) {
        this.pass = pass;
    }

    /** Returns whether the traveller may pass when a hit of this kind has been confirmed. */
    public boolean passAfterConfirmation() {
        return pass;
    }

    /**
     * Returns whether it is about a thing and not about the person whose name stands in it: that one has lost it, so
     * nobody is found by that name.
     */
    public boolean ofThing() {
        return this == LOST_DOCUMENT || this == OBJECT;
    }

    /** Returns what to bear in mind about whoever has the thing that it is about; nothing if it is about a person. */
    public Optional<Message> caution() {
        return ofThing() ? Optional.of(Message.of("alert.caution." + word())) : Optional.empty();
    }

    /** Returns what must never be done, in addition to what the alert itself forbids. */
    public Message forbidden() {
        return Message.of("alert.forbidden." + word());
    }

    /** Returns the word used in data, such as {@code missing-child}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the kind of a word used in data. */
    public static Optional<AlertKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
