package org.kapija.core.watchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.Person;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.name.Name;
import org.kapija.core.value.Sensitive;

/**
 * Whom an alert is about, in words.
 *
 * @param surname primary identifier
 * @param given secondary identifier
 * @param aliases other names of the same person, each whole, in any script; at most {@link #ALIASES_MAX}
 * @param birth as far as known: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param sex as stated
 * @param nationality code of at most three capitals (ICAO Doc 9303-3, section 5), empty if not stated
 */
public record PersonDescription(
        Optional<Sensitive<String>> surname,
        Optional<Sensitive<String>> given,
        List<Sensitive<String>> aliases,
        Optional<Sensitive<String>> birth,
        Sensitive<Sex> sex,
        Sensitive<String> nationality) {
    /** Nothing is said of the person. */
    public static final PersonDescription NONE = new PersonDescription(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Sensitive.of(Sex.UNSPECIFIED),
            Sensitive.of(""));

    /** Most aliases. */
    public static final int ALIASES_MAX = Person.NAMES_MAX - 1;

    public PersonDescription {
        aliases = List.copyOf(aliases);
        if (aliases.size() > ALIASES_MAX) {
            throw new IllegalArgumentException("aliases: more than " + ALIASES_MAX);
        }
        if (!isNationality(nationality.reveal())) {
            throw new IllegalArgumentException("nationality: no code of at most three capitals");
        }
    }

    /** Reads F, M, X, or nothing for a sex that is not stated; empty if it is none of them. */
    public static Optional<Sex> sex(String letter) {
        return letter.isEmpty()
                ? Optional.of(Sex.UNSPECIFIED)
                : Optional.of(letter).filter(text -> text.length() == 1).flatMap(text -> Sex.of(text.charAt(0)));
    }

    /** Returns what {@link #sex(String)} reads. */
    public Sensitive<String> sexLetter() {
        return sex.map(stated -> stated == Sex.UNSPECIFIED ? "" : String.valueOf(stated.letter()));
    }

    /** Returns whether a text is a nationality, or says nothing of one. */
    public static boolean isNationality(String text) {
        return text.matches("[A-Z]{0,3}");
    }

    /** Returns every name there is, the alert's own first; none that is blank. */
    public List<Sensitive<String>> names() {
        String own = Stream.of(surname, given)
                .flatMap(Optional::stream)
                .map(Sensitive::reveal)
                .collect(Collectors.joining(" "));
        List<Sensitive<String>> names = new ArrayList<>(List.of(Sensitive.of(own)));
        names.addAll(aliases);
        names.removeIf(name -> name.reveal().isBlank());
        return List.copyOf(names);
    }

    /** Returns what is known beside the names; a date that is none counts as not known. */
    public Sensitive<Traits> traits() {
        BirthDate born = birth.flatMap(text -> BirthDate.read(text.reveal())).orElse(BirthDate.UNKNOWN);
        return Sensitive.of(new Traits(born, sex.reveal(), nationality.reveal()));
    }

    /**
     * Returns whether somebody can be found by it without document and finger: a name that thousands bear finds
     * somebody in every tenth crossing, so a year of birth must stand beside it.
     */
    public boolean suffices() {
        boolean named =
                names().stream().anyMatch(name -> !Name.of(name.reveal()).isEmpty());
        return named && traits().reveal().birth().year() > 0;
    }
}
