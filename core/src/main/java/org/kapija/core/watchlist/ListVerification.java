package org.kapija.core.watchlist;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListVerdict.Kind;

/**
 * Whether a list may be believed, after The Update Framework 1.0.33, section 5: signatures first, then time, order,
 * size, and only then the content.
 *
 * @param root what the terminal was told when it was provisioned
 * @param current the list in use
 * @param now the time
 */
public record ListVerification(ListRoot root, Optional<WatchList> current, Instant now) {
    /** Returns what is wrong with a head by itself; nothing if its release may be fetched. */
    public Optional<ListVerdict.Refused> refuse(SignedHead signed) {
        ListHead head = signed.head();
        return Optional.<Kind>empty()
                .or(() -> fault(!now.isBefore(root.expiry()), Kind.EXPIRED))
                .or(() -> signatures(signed))
                .or(() -> fault(!now.isBefore(head.expiry()), Kind.FREEZE))
                .or(() -> current.flatMap(list -> order(list, head)))
                .or(() -> fault(head.size() > root.bounds().octetsMax(), Kind.ENDLESS_DATA))
                .map(kind -> ListVerdict.Refused.of(kind, head.number()));
    }

    /** Returns what is wrong with the octets of a release; nothing if they may be read. */
    public Optional<ListVerdict.Refused> refuse(ListHead head, Octets release) {
        return Optional.<Kind>empty()
                .or(() -> fault(release.size() > head.size(), Kind.ENDLESS_DATA))
                .or(() -> fault(release.size() < head.size(), Kind.GAP))
                .or(() -> fault(!Hash.of(release).equals(head.release()), Kind.MIX_AND_MATCH))
                .map(kind -> ListVerdict.Refused.of(kind, head.number()));
    }

    /** Decides on a release whose head and octets hold. */
    public ListVerdict decide(ListHead head, ListRelease release) {
        Set<AlertId> ids = ids(release.alerts());
        return Optional.<Kind>empty()
                .or(() -> fault(release.number() != head.number(), Kind.MIX_AND_MATCH))
                .or(() -> fault(!ids.contains(root.canary()), Kind.MISSING_CANARY))
                .or(() -> current.flatMap(list -> change(ids(list.release().alerts()), ids)))
                .<ListVerdict>map(kind -> ListVerdict.Refused.of(kind, head.number()))
                .orElseGet(() -> new ListVerdict.Accepted(new WatchList(head, release)));
    }

    /** Unknown and bad signatures do no harm beside enough good ones: keys are exchanged one by one. */
    private Optional<Kind> signatures(SignedHead signed) {
        Set<VerifyingKey> good = new HashSet<>();
        boolean unknown = false;
        boolean bad = false;
        for (ListSignature signature : signed.signatures()) {
            Optional<VerifyingKey> key = root.key(signature.keyId());
            unknown |= key.isEmpty();
            if (key.filter(known -> known.verifies(signed.octets(), signature.signature()))
                    .isPresent()) {
                good.add(key.get());
            } else {
                bad |= key.isPresent();
            }
        }
        if (good.size() >= root.threshold()) {
            return Optional.empty();
        }
        return Optional.of(bad ? Kind.BAD_SIGNATURE : unknown ? Kind.UNKNOWN_KEY : Kind.WRONG_THRESHOLD);
    }

    private Optional<Kind> order(WatchList list, ListHead head) {
        boolean older = head.number() < list.number()
                || (head.number() == list.number()
                        && head.issued().isBefore(list.head().issued()));
        boolean other = head.number() == list.number()
                && !head.release().equals(list.head().release());
        return fault(other, Kind.MIX_AND_MATCH)
                .or(() -> fault(older, Kind.ROLLBACK))
                .or(() -> fault(head.number() - list.number() > root.bounds().advanceMax(), Kind.FAST_FORWARD));
    }

    private Optional<Kind> change(Set<AlertId> before, Set<AlertId> after) {
        ListRoot.ListBounds bounds = root.bounds();
        long gone = before.stream().filter(id -> !after.contains(id)).count();
        long come = after.stream().filter(id -> !before.contains(id)).count();
        return fault(gone > Math.max(bounds.free(), bounds.shrinkMax() * before.size()), Kind.SHRINKAGE)
                .or(() -> fault(come > Math.max(bounds.free(), bounds.growMax() * before.size()), Kind.GROWTH));
    }

    private static Set<AlertId> ids(List<Alert> alerts) {
        Set<AlertId> ids = new HashSet<>();
        alerts.forEach(alert -> ids.add(alert.id()));
        return ids;
    }

    private static Optional<Kind> fault(boolean present, Kind kind) {
        return present ? Optional.of(kind) : Optional.empty();
    }
}
