package org.kapija.core.protocol;

import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.journal.Checkpoint;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;

/** Checkpoints as journalled statements. */
@SuppressWarnings("DoNotCallSuggester")
public final class CheckpointCodec {
    private CheckpointCodec() {}

    /** Writes and signs a checkpoint. */
    public static TerminalEvent.CheckpointTaken sign(Checkpoint checkpoint, SigningKey device) {
        throw new UnsupportedOperationException("not yet written: " + checkpoint + device);
    }

    /** Checks and reads a checkpoint. */
    public static Parsed<Checkpoint> open(TerminalEvent.CheckpointTaken taken, VerifyingKey device) {
        throw new UnsupportedOperationException("not yet written: " + taken + device);
    }
}
