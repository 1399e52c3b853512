package org.kapija.hardware.chip;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.sf.scuba.smartcards.APDUWrapper;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.ChipReading.Reason;

/** Commands to a chip, protected once a session has been agreed on. One thread. */
final class ChipChannel {
    private static final int STATUS_SIZE = 2;

    private final CardLine line;
    private Optional<APDUWrapper> session = Optional.empty();

    ChipChannel(CardLine line) {
        this.line = line;
    }

    /** Protects everything from here on. */
    void protect(APDUWrapper agreed) {
        session = Optional.of(agreed);
    }

    boolean isProtected() {
        return session.isPresent();
    }

    /** Sends a command without data. */
    Reply send(int instruction, int parameters, int expected) throws ChipFailure {
        return send(new CommandAPDU(0, instruction, parameters >> Byte.SIZE, parameters & 0xFF, expected));
    }

    /** Sends a command with data. */
    Reply send(int instruction, int parameters, byte[] data, int expected) throws ChipFailure {
        return send(new CommandAPDU(0, instruction, parameters >> Byte.SIZE, parameters & 0xFF, data, expected));
    }

    /**
     * Sends a command, protected where there is a session.
     *
     * @throws ChipFailure if the line is lost, or the answer to a protected command is not protected rightly
     */
    Reply send(CommandAPDU command) throws ChipFailure {
        if (session.isEmpty()) {
            return reply(line.transmit(command.getBytes()));
        }
        APDUWrapper wrapper = session.get();
        byte[] answer = line.transmit(wrapper.wrap(command).getBytes());
        if (answer.length == STATUS_SIZE) {
            return withoutProtection(reply(answer));
        }
        if (!isSound(answer)) {
            throw new ChipFailure(Reason.NONSENSE, "an answer that is no set of protected objects");
        }
        try {
            return reply(wrapper.unwrap(new ResponseAPDU(answer)).getBytes());
        } catch (IllegalStateException | IllegalArgumentException wrong) { // how JMRTD says that a checksum is wrong
            throw new ChipFailure(Reason.ANSWER_ALTERED, wrong);
        }
    }

    /** A bare status word in a protected session: the chip has ended it, whatever else it means. */
    private static Reply withoutProtection(Reply bare) throws ChipFailure {
        throw switch (bare.status()) {
            case 0x6987, 0x6988 -> new ChipFailure(Reason.SESSION_ENDED, bare.hex());
            case 0x6982 -> new ChipFailure(Reason.ACCESS_WITHDRAWN, bare.hex());
            default -> new ChipFailure(bare.isAboutLength() ? Reason.LENGTH_REFUSED : Reason.REFUSED, bare.hex());
        };
    }

    /**
     * Whether an answer is a run of known objects that fill it to the last byte: JMRTD takes lengths on trust and would
     * ask for as much memory as a chip says.
     */
    private static boolean isSound(byte[] answer) {
        byte[] data = Arrays.copyOf(answer, answer.length - STATUS_SIZE);
        Optional<List<Ber>> objects = Ber.all(data);
        return objects.isPresent()
                && objects.get().stream().allMatch(ChipChannel::isKnown)
                && objects.get().getLast().tag() == 0x8E;
    }

    private static boolean isKnown(Ber object) {
        return switch (object.tag()) {
            case 0x85, 0x87 -> object.value().size() > 1;
            case 0x99 -> object.value().size() == STATUS_SIZE;
            case 0x8E -> object.value().size() == 8;
            default -> false;
        };
    }

    private static Reply reply(byte[] answer) {
        var parsed = new ResponseAPDU(answer);
        return new Reply(Octets.of(parsed.getData()), parsed.getSW());
    }
}
