package org.kapija.core.document.optical;

import java.util.List;
import java.util.stream.IntStream;
import org.kapija.core.document.MrzAlphabet;
import org.kapija.core.document.MrzMask;

/**
 * Letters and digits that OCR-B prints alike. Where a field can have only the one, the other was misread; where it can
 * have both, nobody but the check digit may say which.
 */
final class Lookalikes {
    private static final String LETTERS = "OQDIZSBG";
    private static final String DIGITS = "00012586";

    private Lookalikes() {}

    /** Puts letters where only letters can stand, and digits where only digits can; nothing else is changed. */
    static String settled(MrzMask mask, int line, String text) {
        var settled = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            MrzAlphabet alphabet = mask.alphabet(line, at);
            if (!alphabet.has(character)) {
                char other = other(character);
                if (alphabet.has(other)) {
                    settled.setCharAt(at, other);
                }
            }
        }
        return settled.toString();
    }

    static List<String> settled(MrzMask mask, List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> settled(mask, line, lines.get(line)))
                .toList();
    }

    private static char other(char character) {
        int letter = LETTERS.indexOf(character);
        if (letter >= 0) {
            return DIGITS.charAt(letter);
        }
        int digit = DIGITS.indexOf(character);
        return digit >= 0 ? LETTERS.charAt(digit) : character;
    }
}
