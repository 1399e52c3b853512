package org.kapija.simulator.board;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A lane behind a simulated header: a tower beacon, a barrier with relay and feedback contact, the tamper loop of the
 * case and the switch under the document glass, on the lines of the reference kiosk.
 *
 * <p>Levels: lamps, buzzer and relay are active HIGH with pull-downs; feedback, tamper loop and document switch pull to
 * ground against a pull-up, so LOW means barrier open, case closed, document present, and a cut wire reads as an alarm.
 */
public final class LaneBoard implements AutoCloseable {
    /** What a person standing in the lane can notice. */
    public interface Witness {
        /**
         * Something changed.
         *
         * @param line such as {@code beacon.green}, {@code barrier}
         * @param value such as {@code on}, {@code open}
         */
        void sees(String line, String value);
    }

    /** How the barrier moves: a small gate on a side lane. */
    private static final Duration TRAVEL = Duration.ofMillis(300);

    private static final Duration OPEN_FOR = Duration.ofSeconds(4);
    private static final Map<Integer, String> LAMPS =
            Map.of(17, "beacon.red", 27, "beacon.amber", 22, "beacon.green", 18, "beacon.buzzer");
    private static final int GATE_RELAY = 26;
    private static final int GATE_FEEDBACK = 24;
    private static final int TAMPER_LOOP = 20;
    private static final int DOCUMENT_SWITCH = 19;

    private final Witness witness;
    private final BoardServer board;
    private final ScheduledExecutorService motor;
    private volatile boolean jammed;
    private Optional<ScheduledFuture<?>> movement = Optional.empty();

    /**
     * Puts a lane behind a socket.
     *
     * @param socket path that the terminal's plugin is given
     * @param witness told of everything visible or audible; must be quick
     * @throws IOException if the socket cannot be made there
     */
    public LaneBoard(Path socket, Witness witness) throws IOException {
        this.witness = witness;
        this.motor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("barrier-motor").daemon().factory());
        this.board = new BoardServer(
                socket, Map.of(GATE_FEEDBACK, true, TAMPER_LOOP, false, DOCUMENT_SWITCH, true), this::output);
    }

    /** Returns whether a lamp or the buzzer is on: {@code red, amber, green, buzzer}. */
    public boolean lit(String lamp) {
        return LAMPS.entrySet().stream()
                .filter(line -> line.getValue().equals("beacon." + lamp))
                .anyMatch(line -> board.level(line.getKey()));
    }

    /** Returns whether the barrier stands open. */
    public boolean barrierOpen() {
        return !board.level(GATE_FEEDBACK);
    }

    /** Returns whether the case of the terminal stands open. */
    public boolean caseOpen() {
        return board.level(TAMPER_LOOP);
    }

    /** Opens or closes the case. */
    public void openCase(boolean open) {
        board.drive(TAMPER_LOOP, open);
    }

    /** Lays a document on the glass or takes it away. */
    public void documentPresent(boolean present) {
        board.drive(DOCUMENT_SWITCH, !present);
    }

    /** Jams the barrier or frees it: a jammed one obeys no pulse and gives no feedback. */
    public void jamBarrier(boolean jam) {
        jammed = jam;
    }

    private void output(int bcm, boolean high) {
        if (LAMPS.containsKey(bcm)) {
            witness.sees(LAMPS.get(bcm), high ? "on" : "off");
        } else if (bcm == GATE_RELAY && high && !jammed) {
            move(this::raise, TRAVEL);
        }
    }

    // one movement at a time: a new pulse cancels the closing that was due
    private synchronized void move(Runnable movement, Duration delay) {
        this.movement.ifPresent(old -> old.cancel(false));
        this.movement = Optional.of(motor.schedule(movement, delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void raise() {
        if (!barrierOpen()) {
            board.drive(GATE_FEEDBACK, false);
            witness.sees("barrier", "open");
        }
        move(this::lower, OPEN_FOR);
    }

    private void lower() {
        board.drive(GATE_FEEDBACK, true);
        witness.sees("barrier", "closed");
    }

    @Override
    public void close() throws IOException {
        motor.shutdownNow();
        board.close();
    }
}
