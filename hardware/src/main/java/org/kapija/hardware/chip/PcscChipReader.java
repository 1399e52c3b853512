package org.kapija.hardware.chip;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.kapija.hardware.port.ChipKey;
import org.kapija.hardware.port.ChipReader;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.ChipReading.Reason;
import org.kapija.hardware.port.DeviceFault;

/**
 * A PC/SC reader as a {@link ChipReader}. Native calls cannot be interrupted, so each reading has a thread of its own
 * that is left behind when its card falls silent, and lets go of the card as soon as the call returns.
 */
public final class PcscChipReader implements ChipReader {
    // JMRTD tells its keys and what it sent to java.util.logging; held here, or the level would be forgotten
    private static final Logger JMRTD_LOG = Logger.getLogger("org.jmrtd");
    private static final Logger SCUBA_LOG = Logger.getLogger("net.sf.scuba");

    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Duration SLICE = Duration.ofMillis(200); // of waiting for a card, so that a cancel is seen
    private static final Duration GRACE = Duration.ofSeconds(1); // to stop by itself once it was given up

    private final ReaderFaults faults;
    private final PcscReaders readers;
    private final ChipPatience limits;
    private final ChallengeSource challenges;
    private final AtomicReference<Optional<Vigil>> present = new AtomicReference<>(Optional.empty());
    private Optional<Thread> left = Optional.empty();

    /**
     * Drives a reader. Nothing is opened yet.
     *
     * @param device short name for people, also the first word of its sentences in the catalogue
     * @param name part of the reader's name as the system has it; empty for the first there is
     */
    public PcscChipReader(String device, String name) {
        this(new ReaderFaults(device, name));
    }

    private PcscChipReader(ReaderFaults faults) {
        this(faults, PcscReaders.ofSystem(faults), ChipPatience.USUAL, new SecureRandom()::nextBytes);
    }

    PcscChipReader(ReaderFaults faults, PcscReaders readers, ChipPatience limits, ChallengeSource challenges) {
        JMRTD_LOG.setLevel(Level.OFF);
        SCUBA_LOG.setLevel(Level.OFF);
        this.faults = faults;
        this.readers = readers;
        this.limits = limits;
        this.challenges = challenges;
    }

    @Override
    public ChipReading read(ChipKey key, Duration patience) throws DeviceFault {
        var vigil = new Vigil();
        present.set(Optional.of(vigil)); // before anything that takes time, for a cancel may come meanwhile
        try {
            awaitLeftBehind(patience);
            CardTerminal terminal = readers.find();
            if (arrives(terminal, patience, vigil)) {
                return begun(terminal, key, vigil);
            }
            return vigil.isGivenUp() ? new ChipReading.NotRead(Reason.CANCELLED) : new ChipReading.NoDocument();
        } catch (CardException gone) {
            throw faults.failed(gone);
        } finally {
            present.set(Optional.empty());
        }
    }

    /** Waits on the caller's own thread: while nothing lies there, nothing falls silent. */
    private static boolean arrives(CardTerminal terminal, Duration patience, Vigil vigil) throws CardException {
        long end = System.nanoTime() + patience.toNanos();
        while (!terminal.isCardPresent()) {
            if (Thread.currentThread().isInterrupted()) {
                vigil.giveUp(Reason.CANCELLED);
            }
            long millis = Math.min(SLICE.toMillis(), (end - System.nanoTime()) / 1_000_000);
            if (millis <= 0 || vigil.isGivenUp()) {
                return false;
            }
            terminal.waitForCardPresent(millis);
        }
        return true;
    }

    private ChipReading begun(CardTerminal terminal, ChipKey key, Vigil vigil) {
        var reading = new FutureTask<>(() -> new ReadingAttempts(terminal, new KeySeed(key), challenges, vigil).read());
        vigil.arrived();
        return watched(
                reading,
                vigil,
                Thread.ofPlatform().name("chip-" + faults.device()).daemon().start(reading));
    }

    /** Waits for the reading, but not for a chip that has fallen silent, nor for calls that do not return. */
    private ChipReading watched(Future<ChipReading> reading, Vigil vigil, Thread thread) {
        while (true) {
            try {
                return reading.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (vigil.isStuckFor(limits.command())) {
                    vigil.giveUp(Reason.SILENT);
                } else if (vigil.hasLastedFor(limits.whole())) {
                    vigil.giveUp(Reason.TOO_SLOW);
                }
                if (vigil.isGivenUp() && (vigil.isStuckFor(SLICE) || vigil.hasBeenGivenUpFor(GRACE))) {
                    left = Optional.of(thread);
                    return new ChipReading.NotRead(vigil.reason().orElseThrow());
                }
            } catch (ExecutionException _) {
                return new ChipReading.NotRead(Reason.NONSENSE); // bytes that made a library stumble
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                vigil.giveUp(Reason.CANCELLED);
                left = Optional.of(thread);
                return new ChipReading.NotRead(Reason.CANCELLED);
            }
        }
    }

    /** The call that nobody waited for must return before the reader can be used: taking the document off ends it. */
    private void awaitLeftBehind(Duration patience) throws DeviceFault {
        if (left.isEmpty()) {
            return;
        }
        try {
            left.get().join(Math.max(1, patience.toMillis()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        if (left.get().isAlive()) {
            throw faults.stuck();
        }
        left = Optional.empty();
    }

    @Override
    public boolean awaitRemoval(Duration patience) throws DeviceFault {
        CardTerminal terminal = readers.find();
        try {
            long end = System.nanoTime() + patience.toNanos();
            while (terminal.isCardPresent()) {
                long millis = Math.min(SLICE.toMillis(), (end - System.nanoTime()) / 1_000_000);
                if (millis <= 0 || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                terminal.waitForCardAbsent(millis);
            }
            return true;
        } catch (CardException gone) {
            throw faults.failed(gone);
        }
    }

    @Override
    public void cancel() {
        present.get().ifPresent(vigil -> vigil.giveUp(Reason.CANCELLED));
    }

    @Override
    public void close() {
        cancel();
    }
}
