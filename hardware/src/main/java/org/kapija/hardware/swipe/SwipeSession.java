package org.kapija.hardware.swipe;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.Reading;
import org.kapija.hardware.serial.Deadline;
import org.kapija.hardware.serial.Lifeline;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.hardware.serial.SerialPort;

/**
 * Listens on an open line. One swipe is one burst: what arrives until the line is quiet is judged together, and a good
 * block in it outweighs noise before or after.
 */
final class SwipeSession implements Lifeline.Conversation {
    private static final Duration QUIET = Duration.ofMillis(300); // a whole block takes 100 ms at 9600 baud
    private static final Duration PROMISED = Duration.ofMillis(600); // a busy host or hub may hold the rest back
    private static final Duration SAME_SWIPE = Duration.ofSeconds(1);
    private static final int NOISE_MAX = 4096;
    private static final int STRANGE_SWIPES_MAX = 3;

    private final SerialDevice device;
    private final SerialPort port;
    private byte[] pending = {};
    private Optional<Reading.Reason> complaint = Optional.empty();
    private int noise;
    private int strangeSwipes;
    private boolean heardBlock;
    private Octets lastBlock = Octets.of(new byte[0]);
    private Deadline lastBlockEnds = Deadline.in(Duration.ZERO);

    SwipeSession(SerialDevice device, SerialPort port) {
        this.device = device;
        this.port = port;
    }

    Reading read(Duration patience) throws DeviceFault {
        var deadline = Deadline.in(patience);
        while (true) {
            var reading = takeBlock();
            if (reading.isPresent()) {
                forgetBurst();
                return reading.get();
            }
            byte[] more = port.read(isQuiet() ? deadline.left() : pending.length > 0 ? PROMISED : QUIET);
            if (more.length > 0) {
                append(more);
                refuseEndlessNoise();
            } else if (pending.length >= Block.HEADER_SIZE) {
                complain(Reading.Reason.CUT_SHORT);
                drop(1); // the rest will not come; a good block may lie inside a promise that was damaged
            } else if (!isQuiet()) {
                return endOfBadSwipe();
            } else if (deadline.hasPassed() || Thread.currentThread().isInterrupted()) {
                return new Reading.NoDocument();
            }
        }
    }

    @Override
    public void close() {
        port.close();
    }

    /** Takes the first good block off what is pending, noting what is wrong with the others. */
    private Optional<Reading> takeBlock() {
        while (pending.length > 0) {
            if (!Block.canStart(pending)) {
                noise++;
                drop(1);
                continue;
            }
            if (pending.length < Block.HEADER_SIZE) {
                return Optional.empty();
            }
            int size = Block.promisedSize(pending);
            if (size > Block.SIZE_MAX) {
                complain(Reading.Reason.OVER_LONG);
                drop(1);
            } else if (pending.length < size) {
                return Optional.empty();
            } else {
                var lines = linesOf(new Block(Octets.of(Arrays.copyOf(pending, size))), size);
                if (lines.isPresent()) {
                    return lines;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> linesOf(Block block, int size) {
        heardBlock = true;
        return switch (block.reading()) {
            case Reading.Lines lines -> {
                drop(size);
                boolean again = block.bytes().equals(lastBlock) && !lastBlockEnds.hasPassed();
                lastBlock = block.bytes();
                lastBlockEnds = Deadline.in(SAME_SWIPE);
                yield again ? Optional.empty() : Optional.of(lines);
            }
            case Reading.Garbled(Reading.Reason reason) -> {
                complain(reason);
                drop(1); // its length may be the damaged part: another block may begin inside
                yield Optional.empty();
            }
            case Reading.NoDocument none -> Optional.of(none);
        };
    }

    private boolean isQuiet() {
        return pending.length == 0 && noise == 0 && complaint.isEmpty();
    }

    private Reading endOfBadSwipe() throws DeviceFault {
        strangeSwipes = complaint.isEmpty() ? strangeSwipes + 1 : 0;
        var reason = complaint.orElse(Reading.Reason.NOT_LINES);
        pending = new byte[0];
        forgetBurst();
        if (strangeSwipes == STRANGE_SWIPES_MAX) {
            throw nonsense();
        }
        return new Reading.Garbled(reason);
    }

    private void refuseEndlessNoise() throws DeviceFault {
        if (noise > NOISE_MAX) {
            throw nonsense();
        }
    }

    private DeviceFault nonsense() {
        return device.fault(heardBlock ? DeviceFault.Kind.NONSENSE : DeviceFault.Kind.WRONG_BAUD);
    }

    private void complain(Reading.Reason reason) {
        if (complaint.isEmpty()) {
            complaint = Optional.of(reason);
        }
    }

    private void forgetBurst() {
        complaint = Optional.empty();
        noise = 0;
    }

    private void append(byte[] more) {
        int known = pending.length;
        pending = Arrays.copyOf(pending, known + more.length);
        System.arraycopy(more, 0, pending, known, more.length);
    }

    private void drop(int count) {
        pending = Arrays.copyOfRange(pending, count, pending.length);
    }
}
