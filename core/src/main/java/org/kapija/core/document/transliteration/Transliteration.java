package org.kapija.core.document.transliteration;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in the letters of a machine readable zone: Latin, Cyrillic and Arabic as ICAO Doc 9303-3, section 6, has them,
 * Greek by ELOT 743. States deviate, and a State may write one letter in several ways: what comes out is a way to write
 * a name, and never a proof that another way is wrong.
 */
public final class Transliteration {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Cyrillic cyrillic;

    private Transliteration(Cyrillic cyrillic) {
        this.cyrillic = cyrillic;
    }

    /**
     * Returns the rules of an issuing State.
     *
     * @param issuer its code in the zone; one without rules of its own gets the general table
     */
    public static Transliteration by(String issuer) {
        return new Transliteration(Cyrillic.of(issuer));
    }

    /**
     * Writes a name.
     *
     * @return capitals A to Z; blanks, hyphens, apostrophes, digits and letters of scripts without a table stay
     */
    public String of(String name) {
        String capitals = Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFC);
        return WORD.matcher(capitals).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
    }

    private String word(String word) {
        return switch (UnicodeScript.of(word.codePointAt(0))) {
            // ligatures and letters in the shape they have at a place in a word
            case ARABIC -> Arabic.word(Normalizer.normalize(word, Normalizer.Form.NFKC));
            case GREEK -> Greek.word(word);
            case CYRILLIC, LATIN -> letters(word);
            default -> word;
        };
    }

    /** Letter by letter: a name may mix the two scripts, if only by mistake. */
    private String letters(String word) {
        var written = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            written.append(
                    UnicodeScript.of(letter) == UnicodeScript.CYRILLIC
                            ? cyrillic.letter(letter, at == 0)
                            : Latin.letter(letter));
        }
        return written.toString();
    }
}
