package org.kapija.hardware.swipe;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.Reading;

/**
 * One block of the reader, from SOH to its check byte (RTE6701-OEM Integration Manual V1.03, 9.1.1): SOH, length word
 * low byte first, {@code O}, {@code U}, STX, flag, three lines each ended by CR, ETX, check.
 */
record Block(Octets bytes) {
    static final int SOH = 0x01;
    static final int HEADER_SIZE = 6; // up to STX
    static final int LENGTH_END = 3; // the length word counts what follows it
    static final int SIZE_MAX = 512; // three lines of 44 in two-byte letters, with room to spare

    private static final int STX = 0x02;
    private static final int ETX = 0x03;
    private static final int SMALLEST = 12; // header, flag, three bare line ends, ETX, check
    private static final int LINE_ENDS = 3;
    private static final String PADDING = "_";
    private static final int TD2_WIDTH = 36;
    private static final int TD2_PADDING = 44 - TD2_WIDTH;
    private static final int TD1_PADDING = 44 - 30; // two lines of a card, shown in the width of a passport

    /** Whether bytes can be the start of a block: device and type byte in their places. */
    static boolean canStart(byte[] bytes) {
        byte[] header = {SOH, 0, 0, 'O', 'U', STX};
        for (int index = 0; index < Math.min(HEADER_SIZE, bytes.length); index++) {
            boolean isLength = index == 1 || index == 2;
            if (!isLength && bytes[index] != header[index]) {
                return false;
            }
        }
        return true;
    }

    /** The size that a header of at least {@value #LENGTH_END} bytes promises; 14 bits count. */
    static int promisedSize(byte[] header) {
        return LENGTH_END + ((header[1] & 0xFF) | (header[2] & 0x3F) << Byte.SIZE);
    }

    /** What the block says, or why it says nothing. */
    Reading reading() {
        int end = bytes.size() - 2;
        if (bytes.size() < SMALLEST || bytes.at(end) != ETX) {
            return new Reading.Garbled(Reading.Reason.NOT_LINES);
        }
        if (!sumIsRight()) {
            return new Reading.Garbled(Reading.Reason.BAD_SUM);
        }
        try {
            var text = ByteBuffer.wrap(bytes.toArray(), HEADER_SIZE + 1, end - HEADER_SIZE - 1);
            return readingOf(StandardCharsets.UTF_8.newDecoder().decode(text).toString());
        } catch (CharacterCodingException noText) {
            return new Reading.Garbled(Reading.Reason.NOT_LINES);
        }
    }

    private boolean sumIsRight() {
        int sum = 0;
        for (int index = 0; index < bytes.size(); index++) {
            sum ^= bytes.at(index);
        }
        return sum == 0; // the check byte cancels the rest
    }

    private static Reading readingOf(String text) {
        boolean threeLines =
                text.endsWith("\r") && text.chars().filter(each -> each == '\r').count() == LINE_ENDS;
        if (!threeLines || text.chars().anyMatch(each -> each < ' ' && each != '\r')) {
            return new Reading.Garbled(Reading.Reason.NOT_LINES);
        }
        var lines = Stream.of(text.split("\r")).filter(line -> !line.isEmpty()).toList();
        return switch (lines.size()) {
            case 2 -> ofTwo(lines);
            case LINE_ENDS -> ofThree(lines);
            default -> new Reading.Garbled(Reading.Reason.LINE_MISSING);
        };
    }

    /** A passport, a visa, or an old card of 36 characters a line; or what is left of a card of three lines. */
    private static Reading ofTwo(List<String> lines) {
        int padding = paddingOf(lines.getLast());
        if (padding == TD1_PADDING) {
            return new Reading.Garbled(Reading.Reason.LINE_MISSING);
        }
        if (padding > TD1_PADDING) {
            return new Reading.Garbled(Reading.Reason.CUT_SHORT);
        }
        boolean isTd2 = padding == TD2_PADDING
                && paddingOf(lines.getFirst()) >= TD2_PADDING
                && lines.stream().allMatch(line -> line.length() >= TD2_WIDTH);
        return checkedForDirection(
                isTd2 ? lines.stream().map(line -> line.substring(0, TD2_WIDTH)).toList() : lines);
    }

    private static Reading ofThree(List<String> lines) {
        int padding = paddingOf(lines.get(1)); // the middle line of a card ends in a check digit
        return padding > TD2_PADDING ? new Reading.Garbled(Reading.Reason.CUT_SHORT) : checkedForDirection(lines);
    }

    /** No zone begins with a filler (Doc 9303-3, 4.2: the first character is the document code). */
    private static Reading checkedForDirection(List<String> lines) {
        var top = lines.getFirst();
        boolean reversed = top.startsWith("<") && Character.isLetter(top.charAt(top.length() - 1));
        return reversed ? new Reading.Garbled(Reading.Reason.REVERSED) : new Reading.Lines(Sensitive.of(lines));
    }

    private static int paddingOf(String line) {
        int end = line.length();
        while (end > 0 && line.startsWith(PADDING, end - 1)) {
            end--;
        }
        return line.length() - end;
    }
}
