package org.kapija.core.document.transliteration;

import java.util.Map;

/**
 * Cyrillic letters by language (ICAO Doc 9303-3, 6 B). The table there has no Ћ, Ѓ, Ь, Ѐ and Ѝ, gives Serbian Г as H
 * and leaves Macedonian GJ to another letter: here they are as the States write them.
 *
 * @param own letters that the language writes otherwise than the general table
 * @param first those that it writes otherwise at the beginning of a word
 */
record Cyrillic(LetterTable own, LetterTable first) {
    private static final LetterTable NONE = new LetterTable(Map.of());

    /** Russian and whatever has no rules of its own. */
    private static final Cyrillic COMMON = new Cyrillic(NONE, NONE);

    private static final Cyrillic SERBIAN = new Cyrillic(LetterTable.of("Г:G Ж:Z Х:H Ц:C Ч:C Ш:S"), NONE);
    private static final Cyrillic MACEDONIAN = new Cyrillic(LetterTable.of("Ѓ:GJ Ќ:KJ Ғ:GJ Џ:DJ Х:H Ц:C"), NONE);

    /** With the Transliteration Act of 2009 for Ъ, Ь, Й, Х, Ю and Я, which documents follow. */
    private static final Cyrillic BULGARIAN = new Cyrillic(LetterTable.of("Щ:SHT Ъ:A Ь:Y Й:Y Х:H Ю:YU Я:YA"), NONE);

    private static final Cyrillic UKRAINIAN =
            new Cyrillic(LetterTable.of("Г:H И:Y"), LetterTable.of("Є:YE Ї:YI Й:Y Ю:YU Я:YA"));
    private static final Cyrillic BELARUSIAN = new Cyrillic(LetterTable.of("Г:H Ё:IO"), NONE);

    private static final LetterTable TABLE = LetterTable.of("""
            Ѐ:E Ё:E Ђ:D Ѓ:GJ Є:IE Ѕ:DZ І:I Ї:I Ј:J Љ:LJ Њ:NJ Ћ:C Ќ:K Ѝ:I Ў:U Џ:DZ
            А:A Б:B В:V Г:G Д:D Е:E Ж:ZH З:Z И:I Й:I К:K Л:L М:M Н:N О:O П:P
            Р:R С:S Т:T У:U Ф:F Х:KH Ц:TS Ч:CH Ш:SH Щ:SHCH Ъ:IE Ы:Y Ь: Э:E Ю:IU Я:IA
            Ѫ:U Ѵ:Y Ґ:G Ғ:G Һ:C""");

    /** Returns the rules by which a State writes its Cyrillic names. */
    static Cyrillic of(String issuer) {
        return switch (issuer) {
            case "SRB", "MNE", "BIH", "RKS" -> SERBIAN;
            case "MKD" -> MACEDONIAN;
            case "BGR" -> BULGARIAN;
            case "UKR" -> UKRAINIAN;
            case "BLR" -> BELARUSIAN;
            default -> COMMON;
        };
    }

    /**
     * Writes a capital; a letter of no table stays as it is.
     *
     * @param begins whether it begins a word
     */
    String letter(char letter, boolean begins) {
        return first.find(letter)
                .filter(_ -> begins)
                .or(() -> own.find(letter))
                .or(() -> TABLE.find(letter))
                .orElseGet(() -> Character.toString(letter));
    }
}
