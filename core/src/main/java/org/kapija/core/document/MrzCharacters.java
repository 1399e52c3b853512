package org.kapija.core.document;

import java.util.List;
import java.util.Locale;
import org.kapija.core.document.MrzFinding.Kind;

/** Finds the characters of a zone that may not stand where they do. */
final class MrzCharacters {
    private MrzCharacters() {}

    static void find(MrzLayout layout, List<String> zone, List<MrzFinding> findings) {
        for (int line = 0; line < zone.size(); line++) {
            String text = zone.get(line);
            int at = layout.picture().misfit(line, text, 0);
            while (at < text.length()) {
                findings.add(finding(layout, layout.picture().cell(line, at), line, at, text.charAt(at)));
                at = layout.picture().misfit(line, text, at + 1);
            }
        }
    }

    private static MrzFinding finding(MrzLayout layout, MrzCell cell, int line, int at, char found) {
        boolean foreign = !MrzAlphabet.ANY.has(found);
        return new MrzFinding(
                foreign ? Kind.FOREIGN_CHARACTER : misplaced(layout, cell),
                cell.field(),
                line + 1,
                at + 1,
                (foreign ? MrzAlphabet.ANY : cell.alphabet()).readable(),
                foreign ? name(found) : Character.toString(found));
    }

    private static Kind misplaced(MrzLayout layout, MrzCell cell) {
        if (layout.checks().isEmpty()) {
            return Kind.UNCHECKED_CHARACTER;
        }
        return cell.field() == MrzField.NAME || cell.field() == MrzField.GIVEN_NAMES
                ? Kind.DIGIT_IN_NAME
                : Kind.MISPLACED_CHARACTER;
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
