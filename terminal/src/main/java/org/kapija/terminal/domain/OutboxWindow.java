package org.kapija.terminal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which entries may be on their way to central at once. The broker's acknowledgement makes room in the window and
 * nothing else; only central's receipt moves the point to which the sender would go back.
 *
 * @param size most entries sent and not acknowledged by the broker, 1 or more
 * @param released the last entry that central's receipt covers
 * @param sent the last entry handed to the line, at or after {@code released}
 * @param inFlight entries the broker has not acknowledged
 * @param progress when a receipt last moved {@code released}, or when sending (re)started
 */
public record OutboxWindow(
        int size, EntryPlace released, EntryPlace sent, SortedSet<EntryPlace> inFlight, Instant progress) {
    public OutboxWindow {
        if (size < 1) {
            throw new IllegalArgumentException("size: " + size);
        }
        inFlight = new TreeSet<>(inFlight);
    }

    /** A window at the start of a connection: nothing in flight, sending starts after the last released entry. */
    public static OutboxWindow opened(int size, EntryPlace released, Instant now) {
        return new OutboxWindow(size, released, released, new TreeSet<>(), now);
    }

    /** How many more entries may be sent now; 0 when the window is full. */
    public int room() {
        return Math.max(0, size - inFlight.size());
    }

    /** An entry is handed to the line; the wait for a receipt begins with the first that lacks one. */
    public OutboxWindow sending(EntryPlace place, Instant now) {
        var flying = new TreeSet<>(inFlight);
        flying.add(place);
        boolean first = sent.compareTo(released) <= 0;
        return new OutboxWindow(size, released, place, flying, first ? now : progress);
    }

    /** The broker took an entry. It stays ours until central's receipt. */
    public OutboxWindow taken(EntryPlace place) {
        var flying = new TreeSet<>(inFlight);
        flying.remove(place);
        return new OutboxWindow(size, released, sent, flying, progress);
    }

    /** Central's receipt covers everything up to and with {@code place}; an old receipt changes nothing. */
    public OutboxWindow released(EntryPlace place, Instant now) {
        if (place.compareTo(released) <= 0) {
            return this;
        }
        var flying = new TreeSet<>(inFlight.tailSet(place.next()));
        return new OutboxWindow(size, place, place.compareTo(sent) > 0 ? place : sent, flying, now);
    }

    /**
     * Goes back to the last released entry when sent entries got no receipt for too long: one of them was lost behind
     * the broker, or the receipt was.
     *
     * @return the window to go on with, empty when there is no reason to go back
     */
    public Optional<OutboxWindow> rewound(Duration patience, Instant now) {
        boolean waiting = sent.compareTo(released) > 0;
        return waiting && now.isAfter(progress.plus(patience))
                ? Optional.of(opened(size, released, now))
                : Optional.empty();
    }
}
