package org.kapija.core.document.seal;

import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * Capitals, digits and the filler, three in two octets (ICAO Doc 9303-13, C40 of ISO/IEC 16022). A blank stands for the
 * filler of a zone.
 */
final class C40 {
    private static final String SET = "\0\0\0 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int UNLATCH = 0xFE;
    private static final int PADDING = 0;
    private static final int FIRST_CHARACTER = 3;

    private C40() {}

    /** Returns the characters, the filler for blanks; empty if the octets are no such text. */
    static Optional<String> read(Octets octets) {
        if (octets.size() % 2 != 0) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        for (int at = 0; at < octets.size(); at += 2) {
            boolean last = at + 2 == octets.size();
            if (!(octets.at(at) == UNLATCH
                    ? last && single(octets.at(at + 1), text)
                    : triple(octets.at(at) << 8 | octets.at(at + 1), last, text))) {
                return Optional.empty();
            }
        }
        return Optional.of(text.toString().replace(' ', '<'));
    }

    /** One character left over: its ASCII value and one more. */
    private static boolean single(int octet, StringBuilder text) {
        text.append((char) (octet - 1));
        return SET.indexOf(octet - 1) >= FIRST_CHARACTER;
    }

    private static boolean triple(int pair, boolean last, StringBuilder text) {
        int rest = pair - 1;
        int[] values = {rest / 1600, rest / 40 % 40, rest % 40};
        for (int at = 0; at < values.length; at++) {
            boolean padding = last && at == 2 && values[at] == PADDING;
            if (rest < 0 || values[at] >= SET.length() || (values[at] < FIRST_CHARACTER && !padding)) {
                return false;
            }
            if (!padding) {
                text.append(SET.charAt(values[at]));
            }
        }
        return true;
    }
}
