package org.kapija.simulator.zfm;

import java.util.Arrays;
import java.util.Optional;
import org.kapija.core.value.Octets;

/** Collects what the module hears until a command packet is whole; anything before a header is noise to it. */
final class Inbox {
    private static final int PREFIX = 9; // header 2, address 4, identifier 1, length 2
    private static final int COMMAND = 1;
    private static final int LONGEST = 256 + 2;

    private byte[] heard = {};

    /** A command packet: instruction code and parameters, for us or another address, whole or spoiled. */
    record Command(int address, Octets content, boolean sumIsRight) {
        int code() {
            return content.at(0);
        }

        /** Whether all parameters are there. */
        boolean has(int parameters) {
            return content.size() == 1 + parameters;
        }

        int byteAt(int parameter) {
            return content.at(1 + parameter);
        }

        int shortAt(int parameter) {
            return byteAt(parameter) << 8 | byteAt(parameter + 1);
        }

        int intAt(int parameter) {
            return shortAt(parameter) << 16 | shortAt(parameter + 2);
        }
    }

    void hear(byte[] bytes) {
        int known = heard.length;
        heard = Arrays.copyOf(heard, known + bytes.length);
        System.arraycopy(bytes, 0, heard, known, bytes.length);
    }

    void forget() {
        heard = new byte[0];
    }

    /** Takes the next whole command off the front. */
    Optional<Command> next() {
        while (heard.length >= PREFIX) {
            int length = unsigned(7) << 8 | unsigned(8);
            if (unsigned(0) != 0xEF
                    || unsigned(1) != 0x01
                    || unsigned(6) != COMMAND
                    || length < 3
                    || length > LONGEST) {
                drop(1);
                continue;
            }
            int end = PREFIX + length;
            if (heard.length < end) {
                return Optional.empty();
            }
            var command = commandEndingAt(end);
            drop(end);
            return Optional.of(command);
        }
        return Optional.empty();
    }

    private Command commandEndingAt(int end) {
        int address = unsigned(2) << 24 | unsigned(3) << 16 | unsigned(4) << 8 | unsigned(5);
        int sum = 0;
        for (int index = 6; index < end - 2; index++) {
            sum += unsigned(index);
        }
        boolean right = (sum & 0xFFFF) == (unsigned(end - 2) << 8 | unsigned(end - 1));
        return new Command(address, Octets.of(Arrays.copyOfRange(heard, PREFIX, end - 2)), right);
    }

    private int unsigned(int index) {
        return heard[index] & 0xFF;
    }

    private void drop(int count) {
        heard = Arrays.copyOfRange(heard, count, heard.length);
    }
}
