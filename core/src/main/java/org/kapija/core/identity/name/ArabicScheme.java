package org.kapija.core.identity.name;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The scheme by which ICAO Doc 9303-3, section 6 C, writes Arabic letters in a zone, undone: consonants, and X before
 * what has no letter of its own.
 */
final class ArabicScheme {
    private static final String CODES = "xaa|xae|xah|xay|xdh|xdz|xkh|xsh|xss|xta|xth|xtt|xzz|xya|xyb|xgg"
            + "|xkk|xnn|xrt|xrr|xrx|xxt|xxs|xc|xe|xh|xi|xj";

    private static final Pattern WORD = Pattern.compile("(?:" + CODES + "|[abtjdrzsegfqklmnhwyuip])+");
    private static final Pattern CODE = Pattern.compile(CODES);
    private static final Pattern VOWEL = Pattern.compile("[aeiu]");

    private static final Spelling LETTERS = Spelling.of("""
            xaa:آ xae:أ xah:ة xay:ى xdh:ذ xdz:ض xkh:خ xsh:ش xss:ص xta:ة xth:ث xtt:ط xzz:ظ xya:ی xyb:ے xgg:گ xkk:ک xnn:ں xrt:ټ
            xrr:ړ xrx:ږ xxt:ٹ xxs:ښ xc:چ xe:ء xh:ح xi:ئ xj:ژ
            a:ا b:ب t:ت j:ج d:د r:ر z:ز s:س e:ع g:غ f:ف q:ق k:ك l:ل m:م n:ن h:ه w:و y:ي u:ؤ i:إ p:پ""");

    private ArabicScheme() {}

    /**
     * Returns the Arabic letters of a word.
     *
     * @param word small letters
     * @return empty if it is not written by the scheme: in a word with an X, as many vowels as an Albanian Xhemal has
     */
    static Optional<String> undone(String word) {
        if (word.indexOf('x') < 0 || !WORD.matcher(word).matches()) {
            return Optional.empty();
        }
        String rest = CODE.matcher(word).replaceAll("");
        long codes = CODE.matcher(word).results().count();
        long vowels = VOWEL.matcher(rest).results().count();
        return codes > 0 && 3 * vowels <= codes + rest.length() ? Optional.of(LETTERS.sounds(word)) : Optional.empty();
    }
}
