package org.kapija.hardware.chip;

import org.kapija.core.value.Octets;

/**
 * A chip's answer, unwrapped.
 *
 * @param data may be empty
 * @param status status word, two bytes
 */
record Reply(Octets data, int status) {
    private static final int OK = 0x9000;
    private static final int END_OF_FILE = 0x6282;
    private static final int NOT_FOUND = 0x6A82;

    boolean isOk() {
        return status == OK;
    }

    /** Whether data came, though fewer than were asked for. */
    boolean hasData() {
        return !data.isEmpty() && (isOk() || status == END_OF_FILE);
    }

    boolean isNotFound() {
        return status == NOT_FOUND;
    }

    /** Whether the length of the command was what the chip did not like: 6700, or 6Cxx with the right one. */
    boolean isAboutLength() {
        return status == 0x6700 || (status & 0xFF00) == 0x6C00;
    }

    /** Whether a password was wrong: 6300 or 63Cx. */
    boolean isAboutPassword() {
        return (status & 0xFF00) == 0x6300;
    }

    String hex() {
        return String.format("%04X", status);
    }
}
