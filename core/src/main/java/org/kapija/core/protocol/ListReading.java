package org.kapija.core.protocol;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListRoot;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.core.watchlist.ListVerification;
import org.kapija.core.watchlist.SignedHead;
import org.kapija.core.watchlist.WatchList;

/**
 * The terminal's end of the list.
 *
 * @param root what the terminal was told when it was provisioned
 * @param current the list in use
 * @param now the time
 */
public record ListReading(ListRoot root, Optional<WatchList> current, Instant now) {
    /** Checks a head by itself, before anything is fetched. */
    public HeadVerdict head(Octets message) {
        return switch (ListWireReader.head(message)) {
            case Parsed.Malformed<SignedHead>(Message why) ->
                new HeadVerdict.Refused(new ListVerdict.Refused(ListVerdict.Kind.MALFORMED, why));
            case Parsed.Sound<SignedHead>(SignedHead signed) ->
                verification()
                        .refuse(signed)
                        .<HeadVerdict>map(HeadVerdict.Refused::new)
                        .orElseGet(() -> believed(signed.head()));
        };
    }

    private HeadVerdict believed(ListHead head) {
        return current.filter(list -> list.number() == head.number())
                .<HeadVerdict>map(list -> new HeadVerdict.Confirmed(new WatchList(head, list.release())))
                .orElseGet(() -> new HeadVerdict.Newer(head));
    }

    /**
     * Checks a list, whole.
     *
     * @param head message of {@code watchlist/head}
     * @param parts messages of {@code watchlist/part/NUMBER/n} by n, from 0
     */
    public ListVerdict read(Octets head, Map<Integer, Octets> parts) {
        return switch (head(head)) {
            case HeadVerdict.Refused(ListVerdict.Refused why) -> why;
            case HeadVerdict.Confirmed(WatchList list) -> new ListVerdict.Accepted(list);
            case HeadVerdict.Newer(ListHead newer) -> release(newer, parts);
        };
    }

    private ListVerdict release(ListHead head, Map<Integer, Octets> parts) {
        Optional<Octets> joined = join(head, parts);
        if (joined.isEmpty()) {
            return ListVerdict.Refused.of(ListVerdict.Kind.GAP, head.number());
        }
        return verification()
                .refuse(head, joined.get())
                .<ListVerdict>map(refused -> refused)
                .orElseGet(() -> switch (ListWireReader.release(head, joined.get())) {
                    case ListWireReader.Refused(ListVerdict.Refused why) -> why;
                    case ListWireReader.Read(var release) -> verification().decide(head, release);
                });
    }

    /** Joins the parts; stops as soon as they are longer than announced, whatever else was sent. */
    private static Optional<Octets> join(ListHead head, Map<Integer, Octets> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int number = 0; number < head.parts() && all.size() <= head.size(); number++) {
            if (!parts.containsKey(number)) {
                return Optional.empty();
            }
            all.writeBytes(parts.getOrDefault(number, Octets.of(new byte[0])).toArray());
        }
        return Optional.of(Octets.of(all.toByteArray()));
    }

    private ListVerification verification() {
        return new ListVerification(root, current, now);
    }
}
