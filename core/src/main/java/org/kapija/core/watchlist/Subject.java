package org.kapija.core.watchlist;

import java.util.List;

/**
 * Whom or what an alert is about, by what it can be found: documents, fingers, or a name with at least a year of birth.
 *
 * @param person in words
 * @param documents by their numbers
 * @param fingers stored fingers
 */
public record Subject(PersonDescription person, List<ListedDocument> documents, List<FingerTemplate> fingers) {
    public Subject {
        documents = List.copyOf(documents);
        fingers = List.copyOf(fingers);
        if (!canBeFound(person, documents, fingers)) {
            throw new IllegalArgumentException("subject: neither a document nor a finger nor a name with a birth year");
        }
    }

    static boolean canBeFound(PersonDescription person, List<ListedDocument> documents, List<FingerTemplate> fingers) {
        return hasNumber(documents) || !fingers.isEmpty() || person.suffices();
    }

    /** Whether one of them is more than separators. */
    static boolean hasNumber(List<ListedDocument> documents) {
        return documents.stream().anyMatch(ListedDocument::hasNumber);
    }
}
