package org.kapija.central.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.core.watchlist.ListedDocument;
import org.kapija.core.watchlist.Owner;
import org.kapija.core.watchlist.PersonDescription;
import org.kapija.core.watchlist.RegionalProvenance;
import org.kapija.core.watchlist.Subject;

/**
 * The list as it was released, and what is to change in the next one. Immutable.
 *
 * @param released alerts of the last release by id, the canary left out
 * @param staged alerts to add or replace, or nothing for those to remove, by id
 */
public record ListDraft(Map<String, Alert> released, Map<String, Optional<Alert>> staged) {
    /** The canary never matches a traveller: no State issues documents as {@code UTO} (ICAO Doc 9303-3, section 5). */
    private static final String CANARY_DOCUMENT = "UTOCANARY";

    private static final Duration CANARY_LIFE = Duration.ofDays(3653);

    /** Nothing released, nothing staged. */
    public static final ListDraft EMPTY = new ListDraft(Map.of(), Map.of());

    public ListDraft {
        released = Map.copyOf(released);
        staged = Map.copyOf(staged);
    }

    /** Stages an alert to be added, or to replace the one of its id. */
    public ListDraft with(Alert alert) {
        return staging(alert.id(), Optional.of(alert));
    }

    /** Stages the removal of an alert. */
    public ListDraft without(AlertId alert) {
        return staging(alert, Optional.empty());
    }

    private ListDraft staging(AlertId alert, Optional<Alert> change) {
        Map<String, Optional<Alert>> next = new TreeMap<>(staged);
        next.put(alert.value(), change);
        return new ListDraft(released, next);
    }

    /** Returns the alerts of the next release in the order of their ids: changes made, the expired left out. */
    public List<Alert> alerts(Instant now) {
        Map<String, Alert> next = new TreeMap<>(released);
        staged.forEach((id, change) -> change.ifPresentOrElse(alert -> next.put(id, alert), () -> next.remove(id)));
        return next.values().stream().filter(alert -> alert.isValid(now)).toList();
    }

    /**
     * Returns the next release.
     *
     * @param number one more than the last
     * @param canary the alert by which a terminal notices that a list was cut off
     */
    public ListRelease release(long number, Instant now, AlertId canary) {
        return release(number, now, canary, alerts(now));
    }

    /**
     * Returns the last release once more, the same in every octet.
     *
     * @param number that it has
     * @param issued when it was released
     */
    public ListRelease standing(long number, Instant issued, AlertId canary) {
        return release(number, issued, canary, new TreeMap<>(released).values());
    }

    private static ListRelease release(long number, Instant issued, AlertId canary, Collection<Alert> alerts) {
        List<Alert> all = new ArrayList<>(alerts);
        all.removeIf(alert -> alert.id().equals(canary));
        all.add(canary(canary, issued));
        return new ListRelease(number, issued, all);
    }

    /** Returns the draft after a release: nothing is staged any more. */
    public ListDraft after(ListRelease release, AlertId canary) {
        Map<String, Alert> next = new TreeMap<>();
        release.alerts().stream()
                .filter(alert -> !alert.id().equals(canary))
                .forEach(alert -> next.put(alert.id().value(), alert));
        return new ListDraft(next, Map.of());
    }

    private static Alert canary(AlertId id, Instant now) {
        var subject = new Subject(
                PersonDescription.NONE, List.of(new ListedDocument(Sensitive.of(CANARY_DOCUMENT))), List.of());
        return new Alert(
                id,
                new Owner("UTO", "Kapija central"),
                AlertKind.LOST_DOCUMENT,
                subject,
                "None: this alert proves that the list is whole.",
                List.of("Acting on it."),
                "Central",
                false,
                RegionalProvenance.NATIONAL,
                now.plus(CANARY_LIFE));
    }
}
