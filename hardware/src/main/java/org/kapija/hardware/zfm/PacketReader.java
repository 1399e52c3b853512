package org.kapija.hardware.zfm;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.serial.Deadline;
import org.kapija.hardware.serial.SerialPort;

/**
 * Finds packets in what arrives. It looks for a header with our address, a known identifier and a believable length,
 * and steps on by a single byte when the rest disappoints, so that a packet swallowed by a damaged one is still found.
 */
final class PacketReader {
    private static final int READY = 0x55; // sent once after power-up by newer firmware; means nothing here

    private final SerialPort port;
    private final int address;
    private byte[] pending = {};
    private int noise;

    PacketReader(SerialPort port, int address) {
        this.port = port;
        this.address = address;
    }

    /** Returns how many bytes so far belonged to no packet. */
    int noise() {
        return noise;
    }

    /** Waits for the next packet, good or spoiled. */
    Arrival next(Deadline deadline) throws DeviceFault {
        while (true) {
            var found = take();
            if (found.isPresent()) {
                return found.get();
            }
            byte[] more = port.read(deadline.left());
            append(more);
            if (more.length == 0 && deadline.hasPassed() && !stepPastUnfinished()) {
                return new Arrival.Nothing();
            }
        }
    }

    /** Forgets what has arrived: it answers no question that is still open. */
    void discard() throws DeviceFault {
        step(pending.length);
        while (port.read(Duration.ZERO).length > 0) {
            noise++; // whatever it was, nobody asked for it
        }
    }

    /** Waits until the line has been quiet for a moment, at most until the deadline. */
    void settle(Duration quiet, Deadline deadline) throws DeviceFault {
        while (!deadline.hasPassed() && port.read(quiet).length > 0) {
            step(pending.length);
        }
        step(pending.length);
    }

    private Optional<Arrival> take() {
        while (pending.length >= Packet.PREFIX_SIZE) {
            if (!looksLikePacket()) {
                step(1);
                continue;
            }
            if (pending.length < size()) {
                return Optional.empty();
            }
            return Optional.of(takeCandidate());
        }
        return Optional.empty();
    }

    private Arrival takeCandidate() {
        int end = size();
        var kind = Packet.Kind.of(at(6)).orElseThrow();
        var content = Octets.of(Arrays.copyOfRange(pending, Packet.PREFIX_SIZE, end - Packet.SUM_SIZE));
        var packet = new Packet(address, kind, content);
        if (packet.sum() != pair(end - Packet.SUM_SIZE)) {
            step(1);
            return new Arrival.Spoiled();
        }
        pending = Arrays.copyOfRange(pending, end, pending.length);
        return new Arrival.Whole(packet);
    }

    /** The bytes that a candidate still wants will not come: look for a packet inside it instead. */
    private boolean stepPastUnfinished() {
        if (pending.length < Packet.PREFIX_SIZE) {
            return false;
        }
        step(1);
        return true;
    }

    private boolean looksLikePacket() {
        int length = pair(7);
        return pair(0) == Packet.HEADER
                && (pair(2) << Short.SIZE | pair(4)) == address
                && Packet.Kind.of(at(6)).isPresent()
                && length > Packet.SUM_SIZE
                && length <= Packet.CONTENT_MAX + Packet.SUM_SIZE;
    }

    private int size() {
        return Packet.PREFIX_SIZE + pair(7);
    }

    private int pair(int index) {
        return at(index) << Byte.SIZE | at(index + 1);
    }

    private int at(int index) {
        return pending[index] & 0xFF;
    }

    private void append(byte[] more) {
        int known = pending.length;
        pending = Arrays.copyOf(pending, known + more.length);
        System.arraycopy(more, 0, pending, known, more.length);
    }

    private void step(int count) {
        for (int index = 0; index < count; index++) {
            noise += at(index) == READY ? 0 : 1;
        }
        pending = Arrays.copyOfRange(pending, count, pending.length);
    }
}
