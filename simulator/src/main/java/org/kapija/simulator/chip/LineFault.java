package org.kapija.simulator.chip;

import java.time.Duration;
import java.util.Optional;
import org.kapija.simulator.chip.crypto.SeededRandom;
import org.kapija.simulator.chip.lds.ElementaryFile;
import org.kapija.simulator.chip.message.Answer;
import org.kapija.simulator.chip.message.Command;
import org.kapija.simulator.chip.message.StatusWord;

/** Faults that strike while a file is read: from the second reading of the face on. */
final class LineFault {
    private static final int READ_BINARY = 0xB0;
    private static final int NONSENSE_SIZE = 40;
    private static final Duration TOO_LONG = Duration.ofSeconds(20);

    private final Optional<ChipFault> fault;
    private final SeededRandom random;
    private int readingsOfTheFace;

    LineFault(Optional<ChipFault> fault, SeededRandom random) {
        this.fault = fault;
        this.random = random;
    }

    /** Returns whether the fault is due now. */
    boolean strikes(Command inner, Optional<ElementaryFile> file) {
        if ((inner.ins() & 0xFE) == READ_BINARY && file.equals(Optional.of(ElementaryFile.DG2))) {
            readingsOfTheFace++;
        }
        return readingsOfTheFace > 1;
    }

    /** Returns what the chip answers in the place of the right answer; nothing if it is no longer there. */
    Optional<byte[]> spoilt(byte[] right) {
        return switch (fault.orElseThrow(() -> new IllegalStateException("no fault was ordered"))) {
            case TORN -> Optional.empty();
            case MESSAGING_REFUSED -> bare(StatusWord.MESSAGING_OBJECT_WRONG);
            case ACCESS_WITHDRAWN -> bare(StatusWord.SECURITY_NOT_SATISFIED);
            case LENGTH_REFUSED -> bare(StatusWord.WRONG_LENGTH);
            case WRONG_CHECKSUM -> {
                byte[] spoilt = right.clone();
                spoilt[spoilt.length - 3] ^= 1; // before the status word stands the checksum
                yield Optional.of(spoilt);
            }
            case NONSENSE -> Optional.of(Answer.of(random.bytes(NONSENSE_SIZE)).bytes());
            default -> Optional.of(right);
        };
    }

    private static Optional<byte[]> bare(int status) {
        return Optional.of(Answer.of(status).bytes());
    }

    /** Returns how much longer than usual an answer takes. */
    Duration delay() {
        return fault.equals(Optional.of(ChipFault.SLOW)) ? TOO_LONG : Duration.ZERO;
    }

    boolean isOrdered() {
        return fault.isPresent();
    }
}
