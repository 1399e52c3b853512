package org.kapija.core.protocol;

import org.kapija.core.journal.Gap;
import org.kapija.core.journal.Receipt;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.wire.JournalWire;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** Messages on {@code receipt}. */
public final class ReceiptCodec {
    /** So many gaps are named; the terminal sends everything after the first anyway. */
    public static final int GAPS_MAX = 100;

    private static final Statement STATEMENT = new Statement("receipt", 8_192);

    private ReceiptCodec() {}

    /** Writes and signs a receipt; of many gaps the first {@value #GAPS_MAX} are named. */
    public static Octets sign(Receipt receipt, SigningKey central) {
        var wire = JournalWire.Receipt.newBuilder()
                .setTerminal(receipt.terminal().value())
                .setEpoch(receipt.epoch())
                .setContiguous(receipt.contiguous())
                .setHead(Reading.bytes(receipt.head().octets()));
        receipt.gaps().stream()
                .limit(GAPS_MAX)
                .forEach(gap -> wire.addGaps(
                        JournalWire.Gap.newBuilder().setFrom(gap.from()).setTo(gap.to())));
        return STATEMENT.sign(wire.build().toByteArray(), central);
    }

    /** Checks and reads a receipt. */
    public static Parsed<Receipt> open(Octets message, VerifyingKey central) {
        return STATEMENT.open(message, central, JournalWire.Receipt.parser(), ReceiptCodec::domain);
    }

    private static Receipt domain(JournalWire.Receipt wire) {
        return new Receipt(
                new TerminalId(wire.getTerminal()),
                wire.getEpoch(),
                wire.getContiguous(),
                wire.getGapsList().stream()
                        .map(gap -> new Gap(gap.getFrom(), gap.getTo()))
                        .toList(),
                new Hash(Reading.octets(wire.getHead())));
    }
}
