package org.kapija.core.document;

import java.util.List;
import org.kapija.core.document.MrzFinding.Kind;

/**
 * The document number as it was read.
 *
 * @param number without fillers at its end
 * @param form how it is written
 * @param optional what is left of the optional data, without fillers at its end
 * @param findings on its check digit
 */
record MrzNumber(String number, MrzNumberForm form, String optional, List<MrzFinding> findings) {
    static MrzNumber of(MrzLayout layout, List<String> zone) {
        String field = layout.span(MrzField.NUMBER).orElseThrow().of(zone);
        String rest =
                layout.span(MrzField.OPTIONAL_DATA).map(span -> span.of(zone)).orElse("");
        return layout.check(MrzField.NUMBER)
                .map(check -> checked(layout, zone, check, rest))
                .orElseGet(() -> inItsField(field, rest, List.of()));
    }

    private static MrzNumber checked(MrzLayout layout, List<String> zone, MrzCheck check, String rest) {
        String field = layout.span(MrzField.NUMBER).orElseThrow().of(zone);
        char digit = check.found(zone);
        int end = rest.indexOf('<') < 0 ? rest.length() : rest.indexOf('<');
        boolean full = !field.endsWith("<"); // only a number that fills its field has a reason to run on
        if (full && digit == '<' && end > 0 && layout.format().numberMayRunOn()) {
            MrzSpan optional = layout.span(MrzField.OPTIONAL_DATA).orElseThrow();
            return runningOn(field, rest, end, MrzSpan.at(optional.line(), optional.from() + end - 1));
        }
        char expected = check.expected(zone);
        return inItsField(
                field,
                rest,
                digit == expected ? List.of() : List.of(finding(Kind.CHECK_DIGIT, check.digit(), expected, digit)));
    }

    private static MrzNumber inItsField(String field, String rest, List<MrzFinding> findings) {
        return new MrzNumber(
                MrzParser.withoutTrailingFillers(field),
                MrzNumberForm.IN_ITS_FIELD,
                MrzParser.withoutTrailingFillers(rest),
                findings);
    }

    private static MrzNumber runningOn(String field, String rest, int end, MrzSpan place) {
        String further = rest.substring(0, end - 1);
        char digit = rest.charAt(end - 1);
        char expected = CheckDigit.of(field + further);
        boolean counted = digit != expected && digit == CheckDigit.of(field + '<' + further);
        List<MrzFinding> findings = List.of();
        if (digit != expected) {
            findings = List.of(finding(counted ? Kind.FILLER_COUNTED : Kind.CHECK_DIGIT, place, expected, digit));
        }
        return new MrzNumber(
                field + further,
                counted ? MrzNumberForm.RUNS_ON_FILLER_COUNTED : MrzNumberForm.RUNS_ON,
                MrzParser.withoutTrailingFillers(rest.substring(Math.min(end + 1, rest.length()))),
                findings);
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
