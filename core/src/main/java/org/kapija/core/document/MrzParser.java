package org.kapija.core.document;

import static org.kapija.core.document.MrzField.BIRTH_DATE;
import static org.kapija.core.document.MrzField.EXPIRY_DATE;
import static org.kapija.core.document.MrzField.GIVEN_NAMES;
import static org.kapija.core.document.MrzField.NAME;
import static org.kapija.core.document.MrzField.OPTIONAL_DATA;
import static org.kapija.core.document.MrzField.SEX;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.MrzFinding.Kind;
import org.kapija.core.value.Sensitive;

/** Reads one zone by a layout; used once. */
final class MrzParser {
    /** The further fields that are taken as they stand. */
    private static final List<MrzField> FURTHER =
            List.of(MrzField.SECOND_OPTIONAL_DATA, MrzField.OFFICE, MrzField.PERSONAL_NUMBER, MrzField.VERSION);

    private final MrzLayout layout;
    private final List<String> zone;
    private final List<MrzFinding> findings = new ArrayList<>();

    /** @param zone of the layout's shape */
    MrzParser(MrzLayout layout, List<String> zone) {
        this.layout = layout;
        this.zone = zone;
    }

    MrzReading.Read parse() {
        MrzCharacters.find(layout, zone, findings);
        var number = MrzNumber.of(layout, zone);
        findings.addAll(number.findings());
        for (MrzCheck check : layout.checks()) {
            if (check.field() != MrzField.NUMBER) {
                check(check);
            }
        }
        return new MrzReading.Read(
                new MrzDocument(
                        layout.format(),
                        text(MrzField.DOCUMENT_CODE),
                        code(MrzField.ISSUER),
                        Sensitive.of(number.number()),
                        number.form(),
                        date(EXPIRY_DATE),
                        Sensitive.of(holder(number.optional()))),
                findings);
    }

    private MrzHolder holder(String optional) {
        String name = withoutTrailingFillers(raw(NAME));
        int parting = name.indexOf("<<");
        boolean apart = layout.span(GIVEN_NAMES).isPresent();
        boolean full = mayBeCut(NAME) || mayBeCut(GIVEN_NAMES);
        return new MrzHolder(
                words(parting < 0 || apart ? name : name.substring(0, parting)),
                words(apart ? raw(GIVEN_NAMES) : parting < 0 ? "" : name.substring(parting + 2)),
                full,
                code(MrzField.NATIONALITY),
                date(BIRTH_DATE),
                sex(),
                further(optional));
    }

    private static String words(String identifier) {
        return identifier.replace('<', ' ').strip();
    }

    private boolean mayBeCut(MrzField field) {
        String name = raw(field);
        boolean full = !name.isEmpty() && !name.endsWith("<");
        if (full) {
            MrzSpan span = layout.span(field).orElseThrow();
            MrzSpan last = MrzSpan.at(span.line(), span.to() - 1);
            find(Kind.NAME_MAY_BE_CUT, field, last, "<", last.of(zone));
        }
        return full;
    }

    private Sex sex() {
        String letter = raw(SEX);
        return letter.isEmpty()
                ? Sex.UNSPECIFIED
                : Sex.of(letter.charAt(0)).orElse(Sex.UNSPECIFIED); // what it is not, is a finding
    }

    private Map<MrzField, String> further(String optional) {
        Map<MrzField, String> further = new EnumMap<>(MrzField.class);
        if (!optional.isEmpty()) {
            further.put(OPTIONAL_DATA, optional);
        }
        for (MrzField field : FURTHER) {
            String text = text(field);
            if (!text.isEmpty()) {
                further.put(field, text);
            }
        }
        if (!layout.personalNumber().isEmpty()) {
            var number = new StringBuilder();
            layout.personalNumber().forEach(run -> number.append(run.of(zone)));
            further.put(MrzField.PERSONAL_NUMBER, withoutTrailingFillers(number.toString()));
        }
        return further;
    }

    private MrzDate date(MrzField field) {
        Optional<MrzSpan> span = layout.span(field);
        if (span.isEmpty()) {
            return MrzDate.UNKNOWN;
        }
        var date = new MrzDate(raw(field));
        date.flaw()
                .ifPresent(flaw -> find(
                        Kind.IMPOSSIBLE_DATE,
                        field,
                        MrzSpan.at(span.get().line(), span.get().from() + flaw.at()),
                        flaw.expected(),
                        flaw.found()));
        return date;
    }

    private String code(MrzField field) {
        String code = text(field);
        layout.span(field)
                .filter(_ -> !IssuerCodes.known(code))
                .ifPresent(span -> find(Kind.UNKNOWN_CODE, field, span, IssuerCodes.TABLES, code));
        return code;
    }

    /**
     * An empty field may have 0 or the filler for a check digit: the standard says so of optional data, states do it.
     */
    private void check(MrzCheck check) {
        char found = check.found(zone);
        char expected = check.expected(zone);
        if (found != expected && !(found == '<' && empty(check.field()))) {
            find(
                    Kind.CHECK_DIGIT,
                    check.field(),
                    check.digit(),
                    Character.toString(expected),
                    Character.toString(found));
        }
    }

    private boolean empty(MrzField field) {
        return layout.span(field).isPresent() && text(field).isEmpty();
    }

    private void find(Kind kind, MrzField field, MrzSpan at, String expected, String found) {
        findings.add(new MrzFinding(kind, field, at.line() + 1, at.from() + 1, expected, found));
    }

    private String raw(MrzField field) {
        return layout.span(field).map(span -> span.of(zone)).orElse("");
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
