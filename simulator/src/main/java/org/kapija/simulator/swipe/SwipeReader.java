package org.kapija.simulator.swipe;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kapija.core.value.Octets;
import org.kapija.simulator.line.Fault;
import org.kapija.simulator.line.FaultOrder;
import org.kapija.simulator.line.Line;
import org.kapija.simulator.line.Transmitter;

/**
 * A document swipe reader at the end of a simulated serial cable. It only speaks: one block a swipe, no commands. Any
 * thread may call; blocks leave one after the other on a thread of its own.
 */
public final class SwipeReader implements AutoCloseable {
    /** Speed of the reader's port, in baud. */
    public static final int BAUD = 9600;

    private static final Duration STALL = Duration.ofMillis(1300); // the host waits 600 for the rest of a block

    private final Line line;
    private final Transmitter transmitter;
    private final ExecutorService sending = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("swipe-reader").daemon().factory());

    /**
     * Makes a reader that is plugged in.
     *
     * @param link path at which the host finds it
     * @param seed where faults strike
     * @throws IOException if there is no pseudo-terminal to be had or the path cannot be made
     */
    public SwipeReader(Path link, long seed) throws IOException {
        this.line = new Line(link);
        this.transmitter = new Transmitter(line, seed, STALL);
        line.plugIn();
    }

    /** Swipes a document with a steady hand. */
    public void swipe(List<String> lines) {
        swipe(lines, Hand.STEADY);
    }

    /**
     * Swipes a document.
     *
     * @param lines the machine readable zone as printed, top to bottom, one to three lines
     */
    public void swipe(List<String> lines, Hand hand) {
        if (lines.isEmpty() || lines.size() > 3) {
            throw new IllegalArgumentException("one to three lines, not " + lines.size());
        }
        byte[] block = Block.of(hand.seen(lines));
        var blocks = new ArrayList<>(List.of(block));
        if (hand == Hand.TWICE) {
            blocks.add(block);
        }
        sending.execute(() -> transmitter.send(blocks, BAUD));
    }

    /** Puts bytes on the wire that are no block: noise, or another device's talk. */
    public void babble(Octets bytes) {
        sending.execute(() -> line.send(bytes.toArray(), BAUD));
    }

    /** Pulls the plug. */
    public void unplug() throws IOException {
        line.unplug();
    }

    /** Plugs it in again, under the same path. */
    public void plugIn() throws IOException {
        line.plugIn();
    }

    /** Orders a fault for the next block. */
    public void order(Fault fault) {
        transmitter.order(FaultOrder.next(fault));
    }

    /** Orders a fault for a block to come. */
    public void order(FaultOrder fault) {
        transmitter.order(fault);
    }

    /** Returns the cable: its path, plug, pacing and record of traffic. */
    public Line line() {
        return line;
    }

    /** Unplugs it and ends its thread. */
    @Override
    public void close() throws IOException {
        sending.shutdownNow();
        line.close();
    }
}
