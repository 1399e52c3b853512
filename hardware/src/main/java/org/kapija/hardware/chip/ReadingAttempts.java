package org.kapija.hardware.chip;

import java.time.Duration;
import javax.smartcardio.CardTerminal;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.ChipReading.Reason;

/** Reads one document, with extended length first and short commands where that fails. */
final class ReadingAttempts {
    private final CardTerminal terminal;
    private final KeySeed key;
    private final ChallengeSource challenges;
    private final Vigil vigil;

    ReadingAttempts(CardTerminal terminal, KeySeed key, ChallengeSource challenges, Vigil vigil) {
        this.terminal = terminal;
        this.key = key;
        this.challenges = challenges;
        this.vigil = vigil;
    }

    /** Reads the document that lies on the reader. */
    ChipReading read() {
        long start = System.nanoTime();
        try (SmartcardLine line = SmartcardLine.connect(terminal, vigil)) {
            return read(line, start);
        } catch (ChipFailure failure) {
            return new ChipReading.NotRead(vigil.reason().orElse(failure.reason()));
        }
    }

    private ChipReading read(SmartcardLine line, long start) throws ChipFailure {
        try {
            return new DocumentSession(line, key, new BlockSize(true))
                    .read(challenges)
                    .read(effort(line, 1, true, start));
        } catch (ChipFailure failure) {
            boolean lengthMayBeWhy = failure.reason() == Reason.LENGTH_REFUSED
                    // readers that know no extended length do not even send it
                    || (failure.reason() == Reason.CARD_GONE && line.commands() == 1);
            if (!lengthMayBeWhy) {
                throw failure;
            }
        }
        line.reset();
        return new DocumentSession(line, key, new BlockSize(false))
                .read(challenges)
                .read(effort(line, 2, false, start));
    }

    private static ChipReading.Effort effort(CardLine line, int starts, boolean extended, long start) {
        return new ChipReading.Effort(line.commands(), starts, extended, Duration.ofNanos(System.nanoTime() - start));
    }
}
