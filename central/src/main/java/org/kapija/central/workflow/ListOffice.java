package org.kapija.central.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.kapija.central.domain.ListDraft;
import org.kapija.central.port.ListStore;
import org.kapija.central.port.ListStore.Released;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.HeadVerdict;
import org.kapija.core.protocol.ListPublication;
import org.kapija.core.protocol.ListReading;
import org.kapija.core.protocol.Topics;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.core.watchlist.ListRoot;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.core.watchlist.WatchList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the watchlist is made: alerts are staged, a release is numbered, signed, checked as a terminal would check it,
 * written down and published. Any thread.
 */
public final class ListOffice {
    private static final Logger LOG = LoggerFactory.getLogger(ListOffice.class);

    /** A head proves for a day that there is no newer list; it is signed anew every minute. */
    private static final Duration VALIDITY = Duration.ofHours(24);

    private final ListStore store;
    private final ListRoot root;
    private final List<SigningKey> keys;
    private final Topics topics;
    private final Post post;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private ListDraft draft;
    private Optional<Standing> standing;

    /**
     * Opens the office with what the store holds.
     *
     * @param root what terminals check a list against
     * @param keys of the list's owners
     */
    public ListOffice(
            ListStore store, ListRoot root, List<SigningKey> keys, Topics topics, Post post, InstantSource clock) {
        this.store = store;
        this.root = root;
        this.keys = List.copyOf(keys);
        this.topics = topics;
        this.post = post;
        this.clock = clock;
        draft = store.draft();
        standing = store.released().flatMap(this::standing);
    }

    /** The list in force, and its published parts. */
    private record Standing(WatchList list, List<Octets> parts) {}

    /** What became of a release. */
    public sealed interface Outcome {
        /** It is published. */
        record Published(long number) implements Outcome {}

        /** A terminal would refuse it; nothing changed. */
        record Refused(Message why) implements Outcome {}
    }

    /**
     * What people are shown of the list.
     *
     * @param number of the list in force, 0 for none
     * @param issued when it was released
     * @param alerts in it, without the canary
     * @param fingers stored with them
     * @param staged changes waiting for the next release
     */
    public record Summary(long number, Instant issued, int alerts, int fingers, int staged) {}

    /** Publishes the list in force again, whole: the broker may have lost what it kept. */
    public void publishAgain() {
        lock.lock();
        try {
            standing.ifPresent(current -> publish(current.list().release(), current.parts()));
        } finally {
            lock.unlock();
        }
    }

    /** Signs the head of the list in force anew, so that terminals know how long ago they last heard of us. */
    public void renew() {
        lock.lock();
        try {
            standing.ifPresent(current -> publishHead(current.list().release()));
        } finally {
            lock.unlock();
        }
    }

    /** Stages alerts to be added or replaced in the next release, all or none. */
    public void stage(List<Alert> alerts) {
        lock.lock();
        try {
            store.stage(alerts);
            for (Alert alert : alerts) {
                draft = draft.with(alert);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Stages the removal of an alert. */
    public void stageRemoval(AlertId alert) {
        lock.lock();
        try {
            store.stageRemoval(alert);
            draft = draft.without(alert);
        } finally {
            lock.unlock();
        }
    }

    /** Numbers, signs, checks, writes and publishes the next release. */
    public Outcome release() {
        lock.lock();
        try {
            Instant now = clock.instant();
            long number = standing.map(current -> current.list().number()).orElse(0L) + 1;
            ListRelease release = draft.release(number, now, root.canary());
            var publication = ListPublication.of(release, now, VALIDITY, keys);
            var reading = new ListReading(root, standing.map(Standing::list), now);
            return switch (reading.read(publication.head(), numbered(publication.parts()))) {
                case ListVerdict.Refused(var _, Message why) -> new Outcome.Refused(why);
                case ListVerdict.Accepted(WatchList list) -> accept(list, publication.parts());
            };
        } finally {
            lock.unlock();
        }
    }

    private Outcome accept(WatchList list, List<Octets> parts) {
        ListRelease release = list.release();
        ListDraft after = draft.after(release, root.canary());
        store.release(new Released(release.number(), release.issued(), parts), after);
        Optional<Standing> before = standing;
        draft = after;
        standing = Optional.of(new Standing(list, parts));
        publish(release, parts);
        before.ifPresent(this::clear);
        LOG.info(
                "list {} released: {} alerts",
                release.number(),
                after.released().size());
        return new Outcome.Published(release.number());
    }

    private void publish(ListRelease release, List<Octets> parts) {
        for (int n = 0; n < parts.size(); n++) {
            post.send(Post.Parcel.to(topics.listPart(release.number(), n), parts.get(n), true));
        }
        publishHead(release); // after its parts: who sees the head finds them
    }

    private void publishHead(ListRelease release) {
        var publication = ListPublication.of(release, clock.instant(), VALIDITY, keys);
        post.send(Post.Parcel.to(topics.listHead(), publication.head(), true));
    }

    private void clear(Standing old) {
        for (int n = 0; n < old.parts().size(); n++) {
            post.send(Post.Parcel.to(topics.listPart(old.list().number(), n), Octets.of(new byte[0]), true));
        }
    }

    /** Returns what people are shown. */
    public Summary summary() {
        lock.lock();
        try {
            int alerts = draft.released().size();
            int fingers = draft.released().values().stream()
                    .mapToInt(alert -> alert.subject().fingers().size())
                    .sum();
            return standing.map(current -> new Summary(
                            current.list().number(),
                            current.list().release().issued(),
                            alerts,
                            fingers,
                            draft.staged().size()))
                    .orElseGet(() ->
                            new Summary(0, Instant.EPOCH, 0, 0, draft.staged().size()));
        } finally {
            lock.unlock();
        }
    }

    /** Rebuilds the list in force from the store and makes sure that it still gives the octets that were published. */
    private Optional<Standing> standing(Released released) {
        Instant now = clock.instant();
        ListRelease release = draft.standing(released.number(), released.issued(), root.canary());
        var publication = ListPublication.of(release, now, VALIDITY, keys);
        if (!publication.parts().equals(released.parts())) {
            LOG.warn("list {} would be written otherwise by this version: release it again", released.number());
        }
        return switch (new ListReading(root, Optional.empty(), now).head(publication.head())) {
            case HeadVerdict.Newer(ListHead head) ->
                Optional.of(new Standing(new WatchList(head, release), publication.parts()));
            case HeadVerdict.Confirmed(WatchList list) -> Optional.of(new Standing(list, publication.parts()));
            case HeadVerdict.Refused(ListVerdict.Refused why) -> {
                LOG.error(
                        "list {} is no longer valid: {}",
                        released.number(),
                        why.kind().word());
                yield Optional.empty();
            }
        };
    }

    private static Map<Integer, Octets> numbered(List<Octets> parts) {
        Map<Integer, Octets> byNumber = new HashMap<>();
        for (int n = 0; n < parts.size(); n++) {
            byNumber.put(n, parts.get(n));
        }
        return byNumber;
    }
}
