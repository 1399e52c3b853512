package org.kapija.core.watchlist;

import java.util.List;
import org.kapija.core.value.Sensitive;

/**
 * Whom or what an alert is about, by what it can be found: documents, fingers, or a name with at least a year of birth.
 *
 * @param person in words
 * @param documents document numbers as printed
 * @param fingers stored fingers
 */
public record Subject(PersonDescription person, List<Sensitive<String>> documents, List<FingerTemplate> fingers) {
    public Subject {
        documents = List.copyOf(documents);
        fingers = List.copyOf(fingers);
        if (!canBeFound(person, documents, fingers)) {
            throw new IllegalArgumentException("subject: neither a document nor a finger nor a name with a birth year");
        }
    }

    static boolean canBeFound(
            PersonDescription person, List<Sensitive<String>> documents, List<FingerTemplate> fingers) {
        return hasNumber(documents) || !fingers.isEmpty() || person.suffices();
    }

    /** Whether one of them is more than separators. */
    static boolean hasNumber(List<Sensitive<String>> documents) {
        return documents.stream().anyMatch(number -> number.reveal().chars().anyMatch(Character::isLetterOrDigit));
    }
}
