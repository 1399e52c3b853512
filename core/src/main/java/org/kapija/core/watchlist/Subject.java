package org.kapija.core.watchlist;

import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Sensitive;

/**
 * Whom or what an alert is about: what is known of names, birth, documents and fingers; at least one of documents and
 * fingers, since nothing else is searched for at a terminal.
 *
 * @param surname primary identifier
 * @param given secondary identifier
 * @param birth as far as known: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param documents document numbers as printed
 * @param fingers stored fingers
 */
public record Subject(
        Optional<Sensitive<String>> surname,
        Optional<Sensitive<String>> given,
        Optional<Sensitive<String>> birth,
        List<Sensitive<String>> documents,
        List<FingerTemplate> fingers) {
    public Subject {
        documents = List.copyOf(documents);
        fingers = List.copyOf(fingers);
        if (documents.isEmpty() && fingers.isEmpty()) {
            throw new IllegalArgumentException("subject: neither a document nor a finger");
        }
    }
}
