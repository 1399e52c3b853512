package org.kapija.hardware.zfm;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.serial.Deadline;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.hardware.serial.SerialPort;

/** Questions and answers over an open line. Every question may be asked again without harm, and is, once. */
final class ZfmLink implements AutoCloseable {
    private static final int ATTEMPTS = 2;

    private final SerialDevice device;
    private final ZfmProfile profile;
    private final SerialPort port;
    private final PacketReader reader;
    private boolean heardOther;

    /** An answer: its status and the content that goes with it, status first. */
    record Answer(Status status, Octets content) {}

    ZfmLink(SerialDevice device, ZfmProfile profile, SerialPort port) {
        this.device = device;
        this.profile = profile;
        this.port = port;
        this.reader = new PacketReader(port, profile.address());
    }

    PacketReader reader() {
        return reader;
    }

    /**
     * Gives the password, once.
     *
     * @return whether it was accepted; not so when no answer came
     * @throws DeviceFault if it was rejected, or the line is gone
     */
    boolean unlock(Duration patience) throws DeviceFault {
        byte[] password = ByteBuffer.allocate(Integer.BYTES)
                .putInt(profile.password().reveal())
                .array();
        var answer = askOnce(patience, Instruction.VERIFY_PASSWORD, password);
        if (answer.isPresent() && answer.get().status() == Status.WRONG_PASSWORD) {
            throw device.fault(DeviceFault.Kind.REFUSED);
        }
        return answer.isPresent() && answer.get().status() == Status.OK;
    }

    /** Asks, twice if need be, and says what is wrong with the line when there is no answer. */
    Answer ask(Instruction instruction, byte... parameters) throws DeviceFault {
        int noiseBefore = reader.noise();
        heardOther = false;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var answer = askOnce(profile.answerTime(), instruction, parameters);
            if (answer.isPresent() && answer.get().status() != Status.PACKET_DAMAGED) {
                return answer.get();
            }
            heardOther |= answer.isPresent();
        }
        boolean heardAnything = heardOther || reader.noise() > noiseBefore;
        throw device.fault(heardAnything ? DeviceFault.Kind.NONSENSE : DeviceFault.Kind.SILENT);
    }

    /** Asks once; nothing when no fitting answer came whole and in time. */
    Optional<Answer> askOnce(Duration patience, Instruction instruction, byte... parameters) throws DeviceFault {
        reader.discard();
        port.write(command(instruction, parameters));
        var deadline = Deadline.in(patience);
        while (true) {
            switch (reader.next(deadline)) {
                case Arrival.Whole(Packet packet)
                when instruction.canBeAnsweredBy(packet) -> {
                    var status = Status.of(packet.content().at(0)).orElseThrow();
                    return Optional.of(new Answer(status, packet.content()));
                }
                case Arrival.Whole(Packet packet) ->
                    // an image that nobody asked for; an acknowledgement is a late or double answer to an earlier
                    // question
                    heardOther |= packet.kind() != Packet.Kind.ACKNOWLEDGE;
                case Arrival.Spoiled _ -> heardOther = true; // ours perhaps: the deadline decides
                case Arrival.Nothing _ -> {
                    return Optional.empty();
                }
            }
        }
    }

    @Override
    public void close() {
        port.close();
    }

    private byte[] command(Instruction instruction, byte... parameters) {
        byte[] content = new byte[1 + parameters.length];
        content[0] = instruction.code();
        System.arraycopy(parameters, 0, content, 1, parameters.length);
        return new Packet(profile.address(), Packet.Kind.COMMAND, Octets.of(content)).encoded();
    }
}
