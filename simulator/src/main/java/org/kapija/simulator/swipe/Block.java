package org.kapija.simulator.swipe;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes what the reader sends after a swipe (RTE6701-OEM Integration Manual, V1.03, 9.1.1): SOH, length word, device
 * byte, type byte, STX, flag, three lines each ended by CR, ETX, check byte.
 */
final class Block {
    private static final int SOH = 0x01;
    private static final int STX = 0x02;
    private static final int ETX = 0x03;
    private static final int CR = 0x0D;
    private static final int FLAG = 0x30; // always present, its meaning is the firmware's own
    private static final int LINES = 3;
    private static final int WIDTH_OF_THREE = 30;
    private static final int WIDTH_OF_TWO = 44;

    private Block() {}

    /** One to three lines as seen, top to bottom; none gives a block of bare line ends. */
    static byte[] of(List<String> seen) {
        byte[] text = text(seen);
        var block = new ByteArrayOutputStream();
        int length = text.length + 6; // what follows the length word: O U STX flag text ETX check
        block.write(SOH);
        block.write(length & 0xFF);
        block.write(length >> 8 & 0x3F);
        block.write('O');
        block.write('U');
        block.write(STX);
        block.write(FLAG);
        block.writeBytes(text);
        block.write(ETX);
        int check = 0;
        for (byte octet : block.toByteArray()) {
            check ^= octet;
        }
        block.write(check);
        return block.toByteArray();
    }

    private static byte[] text(List<String> seen) {
        var text = new ByteArrayOutputStream();
        int width = seen.size() == LINES ? WIDTH_OF_THREE : WIDTH_OF_TWO;
        for (int bare = seen.size(); bare < LINES; bare++) {
            text.write(CR); // the bottom line of the document is always the third
        }
        for (String line : seen) {
            text.writeBytes(fitted(line, width).getBytes(StandardCharsets.UTF_8)); // ASCII, but for national letters
            text.write(CR);
        }
        return text.toByteArray();
    }

    private static String fitted(String line, int width) {
        return line.length() > width ? line.substring(0, width) : line + "_".repeat(width - line.length());
    }
}
