package org.kapija.core.document;

import static org.kapija.core.document.MrzField.BIRTH_DATE;
import static org.kapija.core.document.MrzField.COMPOSITE;
import static org.kapija.core.document.MrzField.DOCUMENT_CODE;
import static org.kapija.core.document.MrzField.EXPIRY_DATE;
import static org.kapija.core.document.MrzField.ISSUER;
import static org.kapija.core.document.MrzField.NAME;
import static org.kapija.core.document.MrzField.NATIONALITY;
import static org.kapija.core.document.MrzField.OPTIONAL_DATA;
import static org.kapija.core.document.MrzField.SECOND_OPTIONAL_DATA;
import static org.kapija.core.document.MrzField.SEX;

import java.util.ArrayList;
import java.util.List;
import org.kapija.core.document.MrzFinding.Kind;
import org.kapija.core.value.Sensitive;

/** Reads one zone whose format is known; used once. */
final class MrzParser {
    private final MrzFormat format;
    private final List<String> zone;
    private final List<MrzFinding> findings = new ArrayList<>();

    /** @param zone as many lines of as many characters as the format has */
    MrzParser(MrzFormat format, List<String> zone) {
        this.format = format;
        this.zone = zone;
    }

    MrzReading parse() {
        findings.addAll(MrzAlphabet.findings(format, zone));
        var number = MrzNumber.of(format, zone);
        findings.addAll(number.findings());
        checkDigit(BIRTH_DATE);
        checkDigit(EXPIRY_DATE);
        if (format.layout().checkDigit(OPTIONAL_DATA).isPresent()) {
            checkDigit(OPTIONAL_DATA);
        }
        composite();
        return new MrzReading.Read(
                new MrzDocument(
                        format,
                        text(DOCUMENT_CODE),
                        code(ISSUER),
                        Sensitive.of(number.number()),
                        date(EXPIRY_DATE),
                        Sensitive.of(holder(number.optional()))),
                findings);
    }

    private MrzHolder holder(String optional) {
        String name = raw(NAME);
        String[] identifiers = withoutTrailingFillers(name).split("<<", 2);
        return new MrzHolder(
                words(identifiers[0]),
                identifiers.length == 2 ? words(identifiers[1]) : "",
                !name.endsWith("<"),
                code(NATIONALITY),
                date(BIRTH_DATE),
                Sex.of(raw(SEX).charAt(0)).orElse(Sex.UNSPECIFIED),
                optional,
                format.layout().span(SECOND_OPTIONAL_DATA).isPresent() ? text(SECOND_OPTIONAL_DATA) : "");
    }

    private static String words(String identifier) {
        return identifier.replace('<', ' ').strip();
    }

    private MrzDate date(MrzField field) {
        var date = new MrzDate(raw(field));
        if (!date.possible()) {
            find(Kind.IMPOSSIBLE_DATE, field, span(field), "", "");
        }
        return date;
    }

    private String code(MrzField field) {
        String code = text(field);
        if (!IssuerCodes.known(code)) {
            find(Kind.UNKNOWN_CODE, field, span(field), "", code);
        }
        return code;
    }

    /**
     * An empty field may have 0 or the filler for a check digit: the standard says so of optional data, states do it.
     */
    private void checkDigit(MrzField field) {
        MrzSpan at = format.layout().checkDigit(field).orElseThrow();
        char found = at.of(zone).charAt(0);
        char expected = CheckDigit.of(raw(field));
        boolean empty = withoutTrailingFillers(raw(field)).isEmpty();
        if (found != expected && !(empty && found == '<')) {
            find(Kind.CHECK_DIGIT, field, at, Character.toString(expected), Character.toString(found));
        }
    }

    private void composite() {
        MrzSpan at = format.layout().checkDigit(COMPOSITE).orElseThrow();
        char found = at.of(zone).charAt(0);
        char expected = CheckDigit.of(format.layout().compositeOf(zone));
        if (found != expected) {
            find(Kind.CHECK_DIGIT, COMPOSITE, at, Character.toString(expected), Character.toString(found));
        }
    }

    private void find(Kind kind, MrzField field, MrzSpan at, String expected, String found) {
        findings.add(new MrzFinding(kind, field, at.line() + 1, at.from() + 1, expected, found));
    }

    private MrzSpan span(MrzField field) {
        return format.layout().span(field).orElseThrow();
    }

    private String raw(MrzField field) {
        return span(field).of(zone);
    }

    private String text(MrzField field) {
        return withoutTrailingFillers(raw(field));
    }

    static String withoutTrailingFillers(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '<') {
            end--;
        }
        return text.substring(0, end);
    }
}
