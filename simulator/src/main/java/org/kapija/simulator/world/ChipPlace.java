package org.kapija.simulator.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.kapija.simulator.chip.reader.CardCable;
import org.kapija.simulator.chip.reader.VirtualCard;

/** The place on the lane's reader where a document's chip is read. Any thread may call. */
public final class ChipPlace {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path socket;
    private Optional<CardCable> lying = Optional.empty();

    ChipPlace(Path socket) {
        this.socket = socket;
    }

    /**
     * Lays a chip there, in place of whatever lay there, as soon as the terminal has opened its reader.
     *
     * @throws IOException if the reader does not take it in time
     */
    public synchronized void lay(VirtualCard card) throws IOException {
        takeAway();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (lying.isEmpty()) {
            try {
                lying = Optional.of(CardCable.lay(card, UnixDomainSocketAddress.of(socket)));
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    throw new IOException("no reader of chips listens on " + socket, notYet);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Takes the chip away; harmless when none lies there. */
    public synchronized void takeAway() {
        try {
            if (lying.isPresent()) {
                lying.get().close();
            }
            lying = Optional.empty();
        } catch (IOException stuck) {
            throw new UncheckedIOException("the chip cannot be taken from " + socket, stuck);
        }
    }
}
