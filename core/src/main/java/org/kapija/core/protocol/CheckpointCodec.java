package org.kapija.core.protocol;

import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.journal.Checkpoint;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.wire.JournalWire;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;

/** Checkpoints as journalled statements. */
public final class CheckpointCodec {
    private static final Statement STATEMENT = new Statement("checkpoint", 1_024);

    private CheckpointCodec() {}

    /** Writes and signs a checkpoint. */
    public static TerminalEvent.CheckpointTaken sign(Checkpoint checkpoint, SigningKey device) {
        Octets statement = Octets.of(JournalWire.Checkpoint.newBuilder()
                .setTerminal(checkpoint.terminal().value())
                .setEpoch(checkpoint.epoch())
                .setSequence(checkpoint.sequence())
                .setHead(Reading.bytes(checkpoint.head().octets()))
                .setBootCount(checkpoint.bootCount())
                .setListNumber(checkpoint.listNumber())
                .setSoftwareVersion(checkpoint.softwareVersion())
                .build()
                .toByteArray());
        return new TerminalEvent.CheckpointTaken(statement, STATEMENT.signature(statement, device));
    }

    /** Checks and reads a checkpoint. */
    public static Parsed<Checkpoint> open(TerminalEvent.CheckpointTaken taken, VerifyingKey device) {
        return STATEMENT.open(
                taken.statement(),
                taken.signature(),
                device,
                JournalWire.Checkpoint.parser(),
                wire -> new Checkpoint(
                        new TerminalId(wire.getTerminal()),
                        wire.getEpoch(),
                        wire.getSequence(),
                        new Hash(Reading.octets(wire.getHead())),
                        wire.getBootCount(),
                        wire.getListNumber(),
                        wire.getSoftwareVersion()));
    }
}
