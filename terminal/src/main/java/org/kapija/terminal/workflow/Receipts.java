package org.kapija.terminal.workflow;

import java.util.Optional;
import org.kapija.core.journal.Receipt;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.Parsed;
import org.kapija.core.protocol.ReceiptCodec;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.EntryPlace;
import org.kapija.terminal.port.JournalStore;
import org.kapija.terminal.port.StoreFault;

/**
 * Central's receipts: the only thing that lets an entry go. One that central did not sign, or whose chain head is not
 * ours, releases nothing and is an alarm, never a reason to send again. Of a damaged earlier epoch the entry that a
 * receipt names may be lost: then what stands before it goes all the same, or it would wait for ever.
 */
public final class Receipts {
    private final JournalStore store;
    private final VerifyingKey central;
    private final TerminalId terminal;

    /** Receipts for one terminal's journal. */
    public Receipts(JournalStore store, VerifyingKey central, TerminalId terminal) {
        this.store = store;
        this.central = central;
        this.terminal = terminal;
    }

    /** What a receipt came to. */
    public sealed interface Outcome {
        /** What it covers is released, and central lacks nothing below the highest entry that arrived there. */
        record Whole() implements Outcome {}

        /** What it covers is released; entries behind that were lost on the way, though later ones arrived. */
        record Gapped() implements Outcome {}

        /** It is not ours to believe: nothing was released. */
        record Refused(Message why) implements Outcome {}
    }

    /** Takes a message and releases what it covers. */
    public Outcome take(Octets message) throws StoreFault {
        return switch (ReceiptCodec.open(message, central)) {
            case Parsed.Malformed<Receipt>(Message why) -> new Outcome.Refused(why);
            case Parsed.Sound<Receipt>(Receipt receipt) -> {
                var wrong = release(receipt, message);
                if (wrong.isPresent()) {
                    yield new Outcome.Refused(wrong.get());
                }
                yield receipt.gaps().isEmpty() ? new Outcome.Whole() : new Outcome.Gapped();
            }
        };
    }

    private Optional<Message> release(Receipt receipt, Octets message) throws StoreFault {
        if (!receipt.terminal().equals(terminal)) {
            return Optional.of(
                    Message.of("receipt.foreign", "terminal", receipt.terminal().value()));
        }
        if (receipt.contiguous() == 0) {
            return Optional.empty();
        }
        var place = new EntryPlace(receipt.epoch(), receipt.contiguous());
        var own = store.hashAt(place);
        if (own.isEmpty()) {
            var tail = store.tail().place();
            if (place.epoch() == tail.epoch() && place.compareTo(tail) > 0) {
                return Optional.of(alarm("receipt.ahead", place));
            }
            if (place.epoch() < tail.epoch()) {
                store.release(place, message); // lost here, with its hash: central's signature has to do
            }
            return Optional.empty();
        }
        if (!own.get().equals(receipt.head().octets())) {
            return Optional.of(alarm("receipt.other-chain", place));
        }
        store.release(place, message);
        return Optional.empty();
    }

    private static Message alarm(String key, EntryPlace place) {
        return Message.of(key, "epoch", Long.toString(place.epoch()), "sequence", Long.toString(place.sequence()));
    }
}
