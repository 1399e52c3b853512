package org.kapija.simulator.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Sends a device's frames, and spoils those it was told to spoil. The same seed, orders and frames give the same bytes.
 * Any thread may order a fault; one thread sends.
 */
public final class Transmitter {
    private static final Duration SHORT_PAUSE = Duration.ofMillis(20);
    private static final int GARBAGE_MAX = 24;

    private final Line line;
    private final SplittableRandom chance;
    private final Duration stall;
    private final ArrayDeque<FaultOrder> orders = new ArrayDeque<>();

    /**
     * Sends over a line.
     *
     * @param seed decides where faults strike when their order does not
     * @param stall how long a stalled or late answer takes
     */
    public Transmitter(Line line, long seed, Duration stall) {
        this.line = line;
        this.chance = new SplittableRandom(seed);
        this.stall = stall;
    }

    /** Orders a fault; orders are carried out one after the other, each counted from the one before. */
    public synchronized void order(FaultOrder fault) {
        orders.add(fault);
    }

    /** Returns whether every ordered fault has struck. */
    public synchronized boolean isClean() {
        return orders.isEmpty();
    }

    /**
     * Sends the frames of one answer.
     *
     * @param baud the device's speed
     * @return the fault that cut the answer short, if one did: the plug is out, or the device has lost its power
     */
    public Optional<Fault> send(List<byte[]> frames, int baud) {
        byte[] held = {};
        for (int index = 0; index < frames.size(); index++) {
            byte[] frame = joined(held, frames.get(index));
            held = new byte[0];
            var order = due();
            if (order.isEmpty()) {
                line.send(frame, baud);
            } else if (order.get().fault() == Fault.MERGE_FRAMES && index + 1 < frames.size()) {
                held = frame;
            } else if (strike(order.get(), frame, baud)) {
                return Optional.of(order.get().fault());
            }
        }
        return Optional.empty();
    }

    private synchronized Optional<FaultOrder> due() {
        var first = Optional.ofNullable(orders.pollFirst());
        if (first.isPresent() && first.get().framesBefore() > 0) {
            orders.addFirst(first.get().oneFrameNearer());
            return Optional.empty();
        }
        return first;
    }

    /** Returns whether the answer ends here. */
    private boolean strike(FaultOrder order, byte[] frame, int baud) {
        int offset = Math.floorMod(order.offset().orElseGet(() -> chance.nextInt(frame.length)), frame.length);
        switch (order.fault()) {
            case DROP_BYTE -> line.send(joined(head(frame, offset), tail(frame, offset + 1)), baud);
            case FLIP_BIT -> line.send(changed(frame, offset, 1 << chance.nextInt(8)), baud);
            case BAD_CHECKSUM -> line.send(changed(frame, frame.length - 1, 1 + chance.nextInt(255)), baud);
            case DUPLICATE_FRAME -> line.send(joined(frame, frame), baud);
            case SPLIT_FRAME -> sendInParts(frame, offset, SHORT_PAUSE, baud);
            case MERGE_FRAMES -> line.send(frame, baud); // the last of its answer has nothing to merge with
            case STALL -> sendInParts(frame, frame.length / 2, stall, baud);
            case LATE_ANSWER -> sendInParts(frame, 0, stall, baud);
            case NO_ANSWER -> {}
            case GARBAGE_BEFORE_HEADER -> line.send(joined(garbage(), frame), baud);
            case UNPLUG_MID_TRANSFER -> {
                line.send(head(frame, frame.length / 2), baud);
                pullThePlug();
                return true;
            }
            case BROWN_OUT -> {
                line.send(head(frame, frame.length / 2), baud);
                return true;
            }
        }
        return false;
    }

    private void sendInParts(byte[] frame, int offset, Duration pause, int baud) {
        line.send(head(frame, offset), baud);
        line.idle(pause);
        line.send(tail(frame, offset), baud);
    }

    private void pullThePlug() {
        try {
            line.unplug();
        } catch (IOException stuck) {
            throw new UncheckedIOException("the line's path cannot be removed: " + line.link(), stuck);
        }
    }

    private byte[] garbage() {
        byte[] noise = new byte[1 + chance.nextInt(GARBAGE_MAX)];
        chance.nextBytes(noise);
        return noise;
    }

    private static byte[] changed(byte[] frame, int offset, int mask) {
        byte[] spoiled = frame.clone();
        spoiled[offset] ^= (byte) mask;
        return spoiled;
    }

    private static byte[] head(byte[] frame, int end) {
        return Arrays.copyOf(frame, end);
    }

    private static byte[] tail(byte[] frame, int start) {
        return Arrays.copyOfRange(frame, start, frame.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }
}
