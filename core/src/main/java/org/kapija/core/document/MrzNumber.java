package org.kapija.core.document;

import java.util.List;
import org.kapija.core.document.MrzFinding.Kind;

/**
 * The document number, which may run on: with more than nine characters on TD1 and TD2 the place of its check digit
 * holds the filler, and the rest of the number, the check digit and a filler open the optional data (ICAO Doc 9303-5
 * and -6, 4.2.2). The standard leaves that filler out of the sum; older Belgian and Portuguese cards count it as a
 * character.
 *
 * @param number without fillers at its end
 * @param optional what is left of the optional data, without fillers at its end
 * @param findings on its check digit
 */
record MrzNumber(String number, String optional, List<MrzFinding> findings) {
    static MrzNumber of(MrzFormat format, List<String> zone) {
        String field = format.layout().span(MrzField.NUMBER).orElseThrow().of(zone);
        MrzSpan checkDigit = format.layout().checkDigit(MrzField.NUMBER).orElseThrow();
        MrzSpan optional = format.layout().span(MrzField.OPTIONAL_DATA).orElseThrow();
        String rest = optional.of(zone);
        int end = rest.indexOf('<') < 0 ? rest.length() : rest.indexOf('<');
        char digit = checkDigit.of(zone).charAt(0);
        if (digit == '<' && end > 0 && format.numberMayRunOn()) {
            return runningOn(field, rest, end, MrzSpan.at(optional.line(), optional.from() + end - 1));
        }
        String number = MrzParser.withoutTrailingFillers(field);
        return new MrzNumber(
                number,
                MrzParser.withoutTrailingFillers(rest),
                digit == CheckDigit.of(field) ? List.of() : List.of(wrong(checkDigit, CheckDigit.of(field), digit)));
    }

    private static MrzNumber runningOn(String field, String rest, int end, MrzSpan checkDigit) {
        String further = rest.substring(0, end - 1);
        char digit = rest.charAt(end - 1);
        char expected = CheckDigit.of(field + further);
        List<MrzFinding> findings = List.of();
        if (digit != expected) {
            findings = digit == CheckDigit.of(field + '<' + further)
                    ? List.of(finding(Kind.FILLER_COUNTED, checkDigit, expected, digit))
                    : List.of(wrong(checkDigit, expected, digit));
        }
        return new MrzNumber(
                field + further,
                MrzParser.withoutTrailingFillers(rest.substring(Math.min(end + 1, rest.length()))),
                findings);
    }

    private static MrzFinding wrong(MrzSpan at, char expected, char found) {
        return finding(Kind.CHECK_DIGIT, at, expected, found);
    }

    private static MrzFinding finding(Kind kind, MrzSpan at, char expected, char found) {
        return new MrzFinding(
                kind,
                MrzField.NUMBER,
                at.line() + 1,
                at.from() + 1,
                Character.toString(expected),
                Character.toString(found));
    }
}
