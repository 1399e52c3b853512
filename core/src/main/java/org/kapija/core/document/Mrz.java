package org.kapija.core.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes machine readable zones, the inverse of {@link MrzReading}. */
public final class Mrz {
    /** Characters of the secondary identifier that stay when the primary one has to be cut (ICAO Doc 9303-4, 4.2.3). */
    private static final int SECONDARY_MIN = 2;

    private Mrz() {}

    /**
     * Writes the zone of a document with all its check digits. A number of more than nine characters runs on in the
     * optional data of TD1 and TD2.
     *
     * @return the lines of the format
     * @throws IllegalArgumentException if something does not fit its field or is not of the zone's alphabet; names may
     *     hold apostrophes, hyphens and blanks, and are cut where they are too long
     */
    public static List<String> write(MrzDocument document) {
        MrzFormat format = document.format();
        var zone = new Zone(format);
        MrzHolder holder = document.holder().reveal();
        zone.put(MrzField.DOCUMENT_CODE, document.code());
        zone.put(MrzField.ISSUER, document.issuer());
        zone.put(MrzField.NATIONALITY, holder.nationality());
        zone.put(MrzField.BIRTH_DATE, holder.birth().text());
        zone.put(MrzField.SEX, Character.toString(holder.sex().letter()));
        zone.put(MrzField.EXPIRY_DATE, document.expiry().text());
        zone.put(MrzField.NAME, name(holder.primary(), holder.secondary(), zone.length(MrzField.NAME)));
        if (format == MrzFormat.TD1) {
            zone.put(MrzField.SECOND_OPTIONAL_DATA, holder.secondOptional());
        }
        number(zone, format, document.number().reveal(), holder.optional());
        for (MrzField field : List.of(MrzField.BIRTH_DATE, MrzField.EXPIRY_DATE, MrzField.OPTIONAL_DATA)) {
            zone.check(field);
        }
        zone.checkAll();
        return zone.lines();
    }

    private static void number(Zone zone, MrzFormat format, String number, String optional) {
        int length = zone.length(MrzField.NUMBER);
        if (number.length() > length && format.numberMayRunOn()) {
            zone.put(MrzField.NUMBER, number.substring(0, length));
            zone.put(MrzField.OPTIONAL_DATA, number.substring(length) + CheckDigit.of(number) + '<' + optional);
        } else {
            zone.put(MrzField.NUMBER, number);
            zone.put(MrzField.OPTIONAL_DATA, optional);
            zone.check(MrzField.NUMBER);
        }
    }

    /**
     * Lays a name out; cuts words from the last one backwards, but leaves each its first letter while that is enough.
     */
    static String name(String primary, String secondary, int length) {
        List<String> surname = words(primary);
        List<String> given = words(secondary);
        if (given.isEmpty()) {
            return join(cut(surname, length));
        }
        int whole = join(given).length();
        List<String> front = cut(surname, length - 2 - Math.min(whole, SECONDARY_MIN));
        return join(front) + "<<" + join(cut(given, length - 2 - join(front).length()));
    }

    /** Doc 9303-3, 4.6: apostrophes vanish, hyphens and blanks part words. */
    private static List<String> words(String identifier) {
        String plain = identifier.toUpperCase(Locale.ROOT).replaceAll("['’ʼ]", "");
        return Arrays.stream(plain.split("[ ,<‐-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> cut(List<String> words, int length) {
        if (2 * words.size() - 1 > length) { // not even the first letters have room
            return List.of(MrzParser.withoutTrailingFillers(
                    join(words).substring(0, Math.min(length, join(words).length()))));
        }
        List<String> kept = new ArrayList<>(words);
        int excess = join(words).length() - length;
        for (int at = kept.size() - 1; at >= 0 && excess > 0; at--) {
            String word = kept.get(at);
            String shorter = word.substring(0, Math.max(1, word.length() - excess));
            excess -= word.length() - shorter.length();
            kept.set(at, shorter);
        }
        return kept;
    }

    private static String join(List<String> words) {
        return String.join("<", words);
    }

    /** The lines while they are being written. */
    private static final class Zone {
        private final MrzFormat format;
        private final List<StringBuilder> lines = new ArrayList<>();

        Zone(MrzFormat format) {
            this.format = format;
            for (int line = 0; line < format.lines(); line++) {
                lines.add(new StringBuilder("<".repeat(format.length())));
            }
        }

        int length(MrzField field) {
            return format.layout().span(field).orElseThrow().length();
        }

        void put(MrzField field, String text) {
            if (text.length() > length(field) || !text.matches("[A-Z0-9<]*")) {
                throw new IllegalArgumentException(field.word() + " of " + text.length() + " characters does not fit "
                        + format + " or holds other characters than A-Z 0-9 <"); // never the text: it is personal
            }
            MrzSpan span = format.layout().span(field).orElseThrow();
            lines.get(span.line()).replace(span.from(), span.from() + text.length(), text);
        }

        void check(MrzField field) {
            format.layout().checkDigit(field).ifPresent(at -> set(at, CheckDigit.of(content(field))));
        }

        void checkAll() {
            set(
                    format.layout().checkDigit(MrzField.COMPOSITE).orElseThrow(),
                    CheckDigit.of(format.layout().compositeOf(lines())));
        }

        private String content(MrzField field) {
            return format.layout().span(field).orElseThrow().of(lines());
        }

        private void set(MrzSpan at, char digit) {
            lines.get(at.line()).setCharAt(at.from(), digit);
        }

        List<String> lines() {
            return lines.stream().map(StringBuilder::toString).toList();
        }
    }
}
