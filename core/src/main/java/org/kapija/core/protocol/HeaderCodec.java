package org.kapija.core.protocol;

import java.time.Instant;
import java.util.Optional;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.journal.ClockTrust;
import org.kapija.core.journal.Commitment;
import org.kapija.core.journal.EntryHeader;
import org.kapija.core.journal.EntryKey;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.wire.JournalWire;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** Headers as octets and back. The octets are chained as written: keep them, never encode a header twice. */
public final class HeaderCodec {
    /** Longest header in octets. */
    public static final int LONGEST = 512;

    private HeaderCodec() {}

    /** Writes a header. */
    public static Octets encode(EntryHeader header) {
        var wire = JournalWire.EntryHeader.newBuilder()
                .setTerminal(header.key().terminal().value())
                .setEpoch(header.key().epoch())
                .setSequence(header.key().sequence())
                .setAt(header.at().toEpochMilli())
                .setClockDoubtful(header.clock() == ClockTrust.DOUBTFUL)
                .setKind(header.kind());
        header.inspection().ifPresent(id -> wire.setInspection(id.value()));
        header.attachment()
                .ifPresent(commitment ->
                        wire.setAttachment(Reading.bytes(commitment.hash().octets())));
        return Octets.of(wire.build().toByteArray());
    }

    /** Reads a header. */
    public static Parsed<EntryHeader> decode(Octets octets) {
        return Reading.read("header", octets, LONGEST, JournalWire.EntryHeader.parser(), HeaderCodec::domain);
    }

    private static EntryHeader domain(JournalWire.EntryHeader wire) {
        return new EntryHeader(
                new EntryKey(new TerminalId(wire.getTerminal()), wire.getEpoch(), wire.getSequence()),
                Instant.ofEpochMilli(wire.getAt()),
                wire.getClockDoubtful() ? ClockTrust.DOUBTFUL : ClockTrust.TRUSTED,
                wire.getKind(),
                Optional.of(wire.getInspection()).filter(id -> !id.isEmpty()).map(InspectionId::new),
                Optional.of(wire.getAttachment())
                        .filter(bytes -> !bytes.isEmpty())
                        .map(bytes -> new Commitment(new Hash(Reading.octets(bytes)))));
    }
}
