package org.kapija.terminal.adapter.devices;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kapija.hardware.port.Barrier;
import org.kapija.hardware.port.Beacon;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.terminal.adapter.devices.LaneDevices.Board;

/** The board's header, opened when it is first needed and tried again each time it is needed until it opens. */
public final class ReopeningBoard implements AutoCloseable {
    private final String provider;
    private final boolean production;
    private final InstantSource clock;
    private final Consumer<Board> onOpen;
    private Optional<Board> board = Optional.empty();

    /**
     * A board that is not yet open.
     *
     * @param onOpen hears once, when it is
     */
    public ReopeningBoard(String provider, boolean production, InstantSource clock, Consumer<Board> onOpen) {
        this.provider = provider;
        this.production = production;
        this.clock = clock;
        this.onOpen = onOpen;
    }

    /** Returns the tower light. */
    public Beacon beacon() {
        return new Beacon() {
            @Override
            public void show(Set<Lamp> lamps) throws DeviceFault {
                opened().beacon().show(lamps);
            }
        };
    }

    /** Returns the barrier. */
    public Barrier barrier() {
        return new Barrier() {
            @Override
            public void open() throws DeviceFault {
                opened().barrier().open();
            }

            @Override
            public boolean isOpen() {
                return present().map(open -> open.barrier().isOpen()).orElse(false);
            }
        };
    }

    /** Lets the lines go. */
    @Override
    public synchronized void close() {
        board.ifPresent(Board::close);
        board = Optional.empty();
    }

    private synchronized Optional<Board> present() {
        return board;
    }

    private synchronized Board opened() throws DeviceFault {
        if (board.isEmpty()) {
            board = Optional.of(LaneDevices.board(provider, production, clock));
            onOpen.accept(board.get());
        }
        return board.get();
    }
}
