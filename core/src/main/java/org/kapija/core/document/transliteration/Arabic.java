package org.kapija.core.document.transliteration;

/**
 * Arabic, Persian, Pashto and Urdu letters (ICAO Doc 9303-3, 6 C): consonants only, X before what has no letter of its
 * own. Short vowels are not written. Passports of today mostly carry a French or English spelling instead.
 */
final class Arabic {
    private static final char TEH_MARBUTA = 'ة';
    private static final char SHADDA = '\u0651';
    private static final LetterTable LETTERS = LetterTable.of("""
            ء:XE آ:XAA أ:XAE ؤ:U إ:I ئ:XI ا:A ب:B ت:T ث:XTH ج:J ح:XH خ:XKH د:D ذ:XDH ر:R ز:Z
            س:S ش:XSH ص:XSS ض:XDZ ط:XTT ظ:XZZ ع:E غ:G ف:F ق:Q ك:K ل:L م:M ن:N ه:H و:W ى:XAY ي:Y
            ٱ:XXA ٹ:XXT ټ:XRT پ:P ځ:XKE څ:XXH چ:XC ڈ:XXD ډ:XDR ڑ:XXR ړ:XRR ږ:XRX ژ:XJ ښ:XXS
            ک:XKK ګ:XXK ڭ:XNG گ:XGG ں:XNN ڼ:XXN ھ:XDO ۀ:XYH ہ:XXG ۂ:XGE ۃ:XTG ی:XYA ۍ:XXY ې:Y ے:XYB ۓ:XBE""");

    /** Marks, and letters that stand for nothing in the table. */
    private static final String SILENT = "\u0640\u064B\u064C\u064D\u064E\u064F\u0650\u0652\u0670ڜڢڧڨ";

    private Arabic() {}

    /** Writes a word; what is no letter of the table stays. */
    static String word(String word) {
        var written = new StringBuilder();
        String last = "";
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter == SHADDA) {
                written.append(last); // the letter before it is doubled
            } else if (letter == TEH_MARBUTA) {
                last = at + 1 == word.length() ? "XAH" : "XTA";
                written.append(last);
            } else if (SILENT.indexOf(letter) < 0) {
                last = LETTERS.find(letter).orElse(Character.toString(letter));
                written.append(last);
            }
        }
        return written.toString();
    }
}
