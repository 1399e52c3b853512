package org.kapija.core.watchlist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kapija.core.value.Sensitive;

/** Alerts by document number. Immutable; a look-up takes the same time whether it finds something or not. */
public final class WatchedDocuments {
    private final Map<String, List<Alert>> byNumber;

    private WatchedDocuments(Map<String, List<Alert>> byNumber) {
        this.byNumber = byNumber;
    }

    /** Indexes the documents of these alerts. */
    public static WatchedDocuments of(Collection<Alert> alerts) {
        return new WatchedDocuments(alerts.stream()
                .flatMap(alert -> alert.subject().documents().stream()
                        .map(Sensitive::reveal)
                        .map(WatchedDocuments::fold)
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .map(number -> Map.entry(number, alert)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableList()))));
    }

    /**
     * Returns the alerts on a document number, however it is spaced or filled up; what they are worth is for a human.
     */
    public List<Alert> of(Sensitive<String> number) {
        return byNumber.getOrDefault(fold(number.reveal()), List.of());
    }

    /** Letters and digits in capitals: fillers, spaces and hyphens are printed differently from zone to zone. */
    static String fold(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
