package org.kapija.core.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.wire.ListWire;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertDraft;
import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.core.watchlist.ListSignature;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.core.watchlist.SignedHead;

/** A list off the wire; an incomplete alert is refused by its name and the names of what it lacks. */
sealed interface ListWireReader {
    /** It is a list. */
    record Read(ListRelease release) implements ListWireReader {}

    /** It is none. */
    record Refused(ListVerdict.Refused why) implements ListWireReader {}

    static Parsed<SignedHead> head(Octets message) {
        return Reading.read(
                "list-head", message, ListPublication.HEAD.longest(), ListWire.SignedListHead.parser(), signed -> {
                    Octets octets = Reading.octets(signed.getHead());
                    ListHead head = Reading.read(
                                    "list-head",
                                    octets,
                                    octets.size(),
                                    ListWire.ListHead.parser(),
                                    ListWireReader::head)
                            .sound()
                            .orElseThrow(() -> new IllegalArgumentException("head"));
                    return new SignedHead(head, ListPublication.HEAD.covered(octets), signatures(signed));
                });
    }

    private static ListHead head(ListWire.ListHead wire) {
        return new ListHead(
                wire.getNumber(),
                Instant.ofEpochMilli(wire.getIssued()),
                Instant.ofEpochMilli(wire.getExpiry()),
                new Hash(Reading.octets(wire.getRelease())),
                wire.getSize(),
                wire.getParts());
    }

    private static List<ListSignature> signatures(ListWire.SignedListHead signed) {
        return signed.getSignaturesList().stream()
                .map(one -> new ListSignature(Reading.octets(one.getKeyId()), Reading.octets(one.getSignature())))
                .toList();
    }

    /**
     * Reads a release whose octets were checked against the head.
     *
     * @param octets as long as the head says
     */
    static ListWireReader release(ListHead head, Octets octets) {
        return switch (Reading.read(
                "list", octets, octets.size(), ListWire.ListRelease.parser(), Function.identity())) {
            case Parsed.Malformed<ListWire.ListRelease>(Message why) ->
                new Refused(new ListVerdict.Refused(ListVerdict.Kind.MALFORMED, why));
            case Parsed.Sound<ListWire.ListRelease>(var wire) -> release(head, wire);
        };
    }

    private static ListWireReader release(ListHead head, ListWire.ListRelease wire) {
        List<Alert> alerts = new ArrayList<>();
        for (ListWire.Alert sent : wire.getAlertsList()) {
            switch (AlertWire.draft(sent).map(AlertDraft::check).orElseGet(AlertWire::unreadable)) {
                case AlertDraft.Check.Complete(Alert alert) -> alerts.add(alert);
                case AlertDraft.Check.Incomplete(List<String> fields) -> {
                    Message why = Message.of(
                            "list.incomplete-alert",
                            "number",
                            Long.toString(head.number()),
                            "fields",
                            String.join(", ", fields));
                    return new Refused(new ListVerdict.Refused(ListVerdict.Kind.INCOMPLETE_ALERT, why));
                }
            }
        }
        boolean twice = alerts.stream().map(Alert::id).distinct().count() != alerts.size();
        return twice || wire.getNumber() < 1
                ? new Refused(ListVerdict.Refused.of(ListVerdict.Kind.MALFORMED, head.number()))
                : new Read(new ListRelease(wire.getNumber(), Instant.ofEpochMilli(wire.getIssued()), alerts));
    }
}
