package org.kapija.core.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kapija.core.protocol.wire.ListWire;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListRelease;

/**
 * A list as central publishes it.
 *
 * @param head message for {@code watchlist/head}, signed
 * @param parts messages for {@code watchlist/part/NUMBER/0} and on
 */
public record ListPublication(Octets head, List<Octets> parts) {
    /** Longest part in octets. */
    public static final int PART_MAX = 200_000;

    static final Statement HEAD = new Statement("list-head", 16_384);

    public ListPublication {
        parts = List.copyOf(parts);
    }

    /**
     * Writes and signs a release. A release that stays is signed anew from time to time, so that its age tells how long
     * central has been out of reach: the parts are the same octets each time.
     *
     * @param signed when the head is signed, its {@link ListHead#issued}
     * @param validity how long the head proves that there is no newer one; sign anew well before
     * @param keys of the list's owners, as many as the terminals' threshold or more
     */
    public static ListPublication of(ListRelease release, Instant signed, Duration validity, List<SigningKey> keys) {
        Octets octets = Octets.of(AlertWire.write(release).toByteArray());
        List<Octets> parts = cut(octets);
        ListHead head = new ListHead(
                release.number(), signed, signed.plus(validity), Hash.of(octets), octets.size(), parts.size());
        return new ListPublication(sign(head, keys), parts);
    }

    private static Octets sign(ListHead head, List<SigningKey> keys) {
        Octets octets = Octets.of(ListWire.ListHead.newBuilder()
                .setNumber(head.number())
                .setIssued(head.issued().toEpochMilli())
                .setExpiry(head.expiry().toEpochMilli())
                .setRelease(Reading.bytes(head.release().octets()))
                .setSize(head.size())
                .setParts(head.parts())
                .build()
                .toByteArray());
        var signed = ListWire.SignedListHead.newBuilder().setHead(Reading.bytes(octets));
        keys.forEach(key -> signed.addSignatures(ListWire.ListSignature.newBuilder()
                .setKeyId(Reading.bytes(key.verifying().id()))
                .setSignature(Reading.bytes(HEAD.signature(octets, key)))));
        return Octets.of(signed.build().toByteArray());
    }

    private static List<Octets> cut(Octets release) {
        byte[] all = release.toArray();
        List<Octets> parts = new ArrayList<>();
        for (int from = 0; from < all.length; from += PART_MAX) {
            parts.add(Octets.of(Arrays.copyOfRange(all, from, Math.min(all.length, from + PART_MAX))));
        }
        return parts;
    }
}
