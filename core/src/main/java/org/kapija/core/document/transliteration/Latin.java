package org.kapija.core.document.transliteration;

import java.text.Normalizer;

/** Latin letters (ICAO Doc 9303-3, 6 A): the first of the forms that the table allows; the rest lose their marks. */
final class Latin {
    private static final LetterTable WHOLE =
            LetterTable.of("Ä:AE Å:AA Æ:AE Ð:D Đ:D Ħ:H Ĳ:IJ Ł:L Ŀ:L Ŋ:N Ñ:N Ö:OE Ø:OE Œ:OE Þ:TH Ŧ:T Ü:UE ẞ:SS");

    private Latin() {}

    /** Writes a capital; one that is not in the table stays without its marks. */
    static String letter(char letter) {
        return WHOLE.find(letter).orElseGet(() -> withoutMarks(letter));
    }

    private static String withoutMarks(char letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
