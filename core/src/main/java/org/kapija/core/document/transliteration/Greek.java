package org.kapija.core.document.transliteration;

import java.text.Normalizer;
import java.util.Map;

/** Greek letters by ELOT 743, which Greek documents follow: ICAO Doc 9303 has no table for them. */
final class Greek {
    private static final String DIAERESIS = "\u0308";
    private static final LetterTable LETTERS = LetterTable.of("""
            Α:A Β:V Γ:G Δ:D Ε:E Ζ:Z Η:I Θ:TH Ι:I Κ:K Λ:L Μ:M Ν:N Ξ:X Ο:O Π:P Ρ:R Σ:S Τ:T Υ:Y Φ:F Χ:CH Ψ:PS Ω:O""");

    /** Pairs that are not written letter by letter. */
    private static final Map<String, String> PAIRS = Map.of("ΟΥ", "OU", "ΓΓ", "NG", "ΓΞ", "NX", "ΓΧ", "NCH");

    /** Before these, and at the end of a word, Υ sounds F after Α, Ε, Η; V elsewhere. */
    private static final String VOICELESS = "ΘΚΞΠΣΤΦΧΨ";

    private Greek() {}

    /** Writes a word of capitals; what is no Greek letter stays. */
    static String word(String accented) {
        String word = withoutAccents(accented);
        var written = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            String pair = pair(word, at);
            if (pair.isEmpty()) {
                char base = base(word, at);
                written.append(LETTERS.find(base).orElse(Character.toString(base)));
            } else {
                written.append(pair);
                at++;
            }
        }
        return written.toString();
    }

    /** What the two letters from there on are written as; empty if one by one. */
    private static String pair(String word, int at) {
        if (at + 1 >= word.length() || parted(word.charAt(at + 1))) {
            return "";
        }
        String both = "" + base(word, at) + base(word, at + 1);
        if (both.equals("ΜΠ")) {
            return at == 0 ? "B" : "";
        }
        if (both.charAt(1) == 'Υ' && "ΑΕΗ".indexOf(both.charAt(0)) >= 0) {
            boolean voiceless = at + 2 == word.length() || VOICELESS.indexOf(base(word, at + 2)) >= 0;
            return LETTERS.find(both.charAt(0)).orElseThrow() + (voiceless ? 'F' : 'V');
        }
        return PAIRS.getOrDefault(both, "");
    }

    /** A diaeresis says that the letter is read by itself. */
    private static boolean parted(char letter) {
        return decomposed(letter).contains(DIAERESIS);
    }

    private static char base(String word, int at) {
        return decomposed(word.charAt(at)).charAt(0);
    }

    /** Accents change nothing; there are letters with accent and diaeresis of which there is no capital. */
    private static String withoutAccents(String word) {
        String letters =
                Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\p{M}&&[^" + DIAERESIS + "]]", "");
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static String decomposed(char letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    }
}
