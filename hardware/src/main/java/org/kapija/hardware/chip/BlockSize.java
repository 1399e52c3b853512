package org.kapija.hardware.chip;

/**
 * How much to ask for at once.
 *
 * @param extended whether lengths take two bytes
 */
record BlockSize(boolean extended) {
    private static final int SHORT_PLAIN = 0x100;
    private static final int SHORT_PROTECTED = 223; // 14 blocks of AES less padding, with the objects around: 242 bytes
    private static final int EXTENDED =
            2304; // many chips and readers have buffers of 2.5 kB; more than that is rarely faster

    int plain() {
        return extended ? EXTENDED : SHORT_PLAIN;
    }

    int protectedData() {
        return extended ? EXTENDED : SHORT_PROTECTED;
    }
}
