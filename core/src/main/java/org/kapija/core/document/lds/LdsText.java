package org.kapija.core.document.lds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.kapija.core.value.Octets;

/** Texts and dates of data groups. */
final class LdsText {
    private static final int PACKED_DATE = 4;

    private LdsText() {}

    /** Reads a text: UTF-8 as the standard has it, else ISO 8859-1, which older chips carry. */
    static String of(Octets octets) {
        byte[] bytes = octets.toArray();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** Returns the digits of a date: eight characters, or four octets with two digits each, as older chips carry it. */
    static String dateDigits(Octets octets) {
        return octets.size() == PACKED_DATE ? octets.toHex() : of(octets);
    }

    /** Reads a date of eight digits, CCYYMMDD; empty if there is no such day, or a part of it is unknown. */
    static Optional<LocalDate> date(Octets octets) {
        String digits = dateDigits(octets);
        if (digits.length() != 8 || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6))));
        } catch (DateTimeException _) {
            return Optional.empty(); // no such month or day
        }
    }
}
