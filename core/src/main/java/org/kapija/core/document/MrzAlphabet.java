package org.kapija.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapija.core.document.MrzFinding.Kind;

/** Which characters may stand where (ICAO Doc 9303-3, 4.3; the fields' own in 9303-4 to -6, 4.2.2). */
final class MrzAlphabet {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
    private static final String DIGITS = "0123456789<";

    private MrzAlphabet() {}

    static List<MrzFinding> findings(MrzFormat format, List<String> zone) {
        List<MrzFinding> findings = new ArrayList<>();
        for (int line = 0; line < zone.size(); line++) {
            for (int at = 0; at < format.length(); at++) {
                char character = zone.get(line).charAt(at);
                MrzField field = format.layout().fieldAt(line, at);
                if (LETTERS.indexOf(character) < 0 && DIGITS.indexOf(character) < 0) {
                    findings.add(new MrzFinding(
                            Kind.FOREIGN_CHARACTER, field, line + 1, at + 1, "A-Z 0-9 <", name(character)));
                } else if (expected(field, character).indexOf(character) < 0) {
                    findings.add(new MrzFinding(
                            field == MrzField.NAME ? Kind.DIGIT_IN_NAME : Kind.MISPLACED_CHARACTER,
                            field,
                            line + 1,
                            at + 1,
                            readable(expected(field, character)),
                            Character.toString(character)));
                }
            }
        }
        return findings;
    }

    /**
     * The characters a field may have; wrong check digits are a matter of their own, so any character will do there.
     */
    private static String expected(MrzField field, char character) {
        return switch (field) {
            case DOCUMENT_CODE, ISSUER, NATIONALITY, NAME -> LETTERS;
            case BIRTH_DATE, EXPIRY_DATE -> DIGITS;
            case SEX -> "FMX<";
            case NUMBER, OPTIONAL_DATA, SECOND_OPTIONAL_DATA, COMPOSITE -> Character.toString(character);
        };
    }

    private static String readable(String characters) {
        return switch (characters) {
            case LETTERS -> "A-Z <";
            case DIGITS -> "0-9 <";
            default -> characters;
        };
    }

    /** Names a character that is not of the zone, such as {@code Cyrillic О}; controls by their code only. */
    private static String name(char character) {
        if (Character.isISOControl(character) || Character.isSurrogate(character)) {
            return String.format(Locale.ROOT, "U+%04X", (int) character);
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        return switch (script) {
            case LATIN, COMMON, INHERITED, UNKNOWN -> Character.toString(character);
            default -> title(script.name()) + ' ' + character;
        };
    }

    private static String title(String script) {
        return script.charAt(0) + script.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
