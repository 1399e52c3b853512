package org.kapija.simulator.chip.message;

import java.util.Arrays;
import org.kapija.core.value.Octets;

/**
 * A command as the chip receives it (ISO/IEC 7816-4, 5.1).
 *
 * @param header CLA, INS, P1, P2
 * @param data may be empty
 * @param expected most bytes that the reader wants back, 0 when none, up to 65 536
 * @param extended whether its lengths take two bytes each
 */
public record Command(Octets header, Octets data, int expected, boolean extended) {
    private static final int HEADER = 4;
    private static final int SHORT_MAX = 0x100;
    private static final int EXTENDED_MAX = 0x10000;

    /**
     * Takes a command apart.
     *
     * @throws Refusal with {@link StatusWord#WRONG_LENGTH} if its lengths do not fit
     */
    public static Command of(byte[] bytes) throws Refusal {
        if (bytes.length < HEADER) {
            throw new Refusal(StatusWord.WRONG_LENGTH);
        }
        Octets header = Octets.of(Arrays.copyOf(bytes, HEADER));
        byte[] body = Arrays.copyOfRange(bytes, HEADER, bytes.length);
        boolean extended = body.length >= 3 && body[0] == 0;
        return extended ? extended(header, body) : brief(header, body);
    }

    private static Command brief(Octets header, byte[] body) throws Refusal {
        if (body.length == 0) {
            return new Command(header, Octets.of(body), 0, false);
        }
        int first = body[0] & 0xFF;
        if (body.length == 1) {
            return new Command(header, Octets.of(new byte[0]), first == 0 ? SHORT_MAX : first, false);
        }
        int rest = body.length - 1 - first;
        if (first == 0 || rest < 0 || rest > 1) {
            throw new Refusal(StatusWord.WRONG_LENGTH);
        }
        int last = body[body.length - 1] & 0xFF;
        int expected = rest == 0 ? 0 : last == 0 ? SHORT_MAX : last;
        return new Command(header, Octets.of(Arrays.copyOfRange(body, 1, 1 + first)), expected, false);
    }

    private static Command extended(Octets header, byte[] body) throws Refusal {
        int first = twoBytes(body, 1);
        if (body.length == 3) {
            return new Command(header, Octets.of(new byte[0]), first == 0 ? EXTENDED_MAX : first, true);
        }
        int rest = body.length - 3 - first;
        if (first == 0 || (rest != 0 && rest != 2)) {
            throw new Refusal(StatusWord.WRONG_LENGTH);
        }
        int last = rest == 0 ? 0 : twoBytes(body, 3 + first);
        int expected = rest == 0 ? 0 : last == 0 ? EXTENDED_MAX : last;
        return new Command(header, Octets.of(Arrays.copyOfRange(body, 3, 3 + first)), expected, true);
    }

    private static int twoBytes(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << Byte.SIZE | (bytes[at + 1] & 0xFF);
    }

    /** Returns the class byte. */
    public int cla() {
        return header.at(0);
    }

    /** Returns the instruction byte. */
    public int ins() {
        return header.at(1);
    }

    /** Returns the first parameter. */
    public int p1() {
        return header.at(2);
    }

    /** Returns the second parameter. */
    public int p2() {
        return header.at(3);
    }

    /** Returns both parameters as one number. */
    public int parameters() {
        return p1() << Byte.SIZE | p2();
    }

    /** Returns whether the class byte says that secure messaging protects header and data. */
    public boolean isProtected() {
        return (cla() & 0x0C) == 0x0C;
    }

    /** Returns whether the class byte says that more parts of the same command follow. */
    public boolean isChained() {
        return (cla() & 0x10) != 0;
    }
}
