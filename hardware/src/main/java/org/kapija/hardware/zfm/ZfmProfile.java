package org.kapija.hardware.zfm;

import java.time.Duration;
import org.kapija.core.value.Sensitive;

/**
 * What the protocol does not say about a module and must be known beforehand.
 *
 * @param width pixels a row; libraries that assume one geometry for the whole family garble the others
 * @param height rows
 * @param dpi pixels an inch
 * @param address on the line, FFFFFFFF unless it was changed
 * @param password 0 unless it was changed
 * @param baud speed to try first
 * @param baudMax highest speed to switch to, for long cables or slow converters
 * @param hasLamp whether there is a ring of light to show that a finger is wanted
 * @param answerTime longest wait for an answer, or for the next packet of an image
 */
public record ZfmProfile(
        int width,
        int height,
        int dpi,
        int address,
        Sensitive<Integer> password,
        int baud,
        int baudMax,
        boolean hasLamp,
        Duration answerTime) {
    private static final int ANY_ADDRESS = 0xFFFFFFFF;
    private static final int FACTORY_BAUD = 57_600;
    private static final int FAMILY_BAUD_MAX = 115_200;
    private static final int DPI = 508; // between 500 and 508 by data sheet; the finer one never enlarges a finger
    private static final Duration PACKET_TIME = Duration.ofMillis(500); // a packet takes 46 ms at 57,600 baud

    /** ZFM-20, R305, R307: 256 x 288 pixels, 57,600 baud from the factory. */
    public static ZfmProfile r307() {
        return new ZfmProfile(
                256, 288, DPI, ANY_ADDRESS, Sensitive.of(0), FACTORY_BAUD, FAMILY_BAUD_MAX, false, PACKET_TIME);
    }

    /** R503: 192 x 192 pixels, a ring of light. */
    public static ZfmProfile r503() {
        return new ZfmProfile(
                192, 192, DPI, ANY_ADDRESS, Sensitive.of(0), FACTORY_BAUD, FAMILY_BAUD_MAX, true, PACKET_TIME);
    }

    /** The same with other speeds: the one to try first and the highest to switch to. */
    public ZfmProfile withBaud(int first, int highest) {
        return new ZfmProfile(width, height, dpi, address, password, first, highest, hasLamp, answerTime);
    }

    /** The same behind a password. */
    public ZfmProfile withPassword(Sensitive<Integer> secret) {
        return new ZfmProfile(width, height, dpi, address, secret, baud, baudMax, hasLamp, answerTime);
    }

    /** The same with a ring of light. */
    public ZfmProfile withLamp() {
        return new ZfmProfile(width, height, dpi, address, password, baud, baudMax, true, answerTime);
    }

    /** Bytes of one image on the line: two pixels a byte. */
    int uploadSize() {
        return width * height / 2;
    }
}
