package org.kapija.core.exchange.nist;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.kapija.core.value.Octets;

/**
 * A field of a record, kept as it was written.
 *
 * @param tag record type and number as written, {@code 1.003} or {@code 1.03}; empty where a field has none
 * @param value everything between the colon and the next separator of fields; of a person, mostly
 */
public record Field(String tag, Octets value) {
    /** Number of the field that holds an image, a voice or other data, to the end of its record. */
    public static final int DATA = 999;

    private static final int NUMBER_DIGITS_MAX = 9;

    /** A field with text and a number of three digits, as the newer editions write it. */
    public static Field of(int type, int number, String text) {
        return new Field(tag(type, number), Octets.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the designation of a field in three digits, {@code 14.001}. */
    static String tag(int type, int number) {
        return String.format(Locale.ROOT, "%d.%03d", type, number);
    }

    /** Returns the part of the tag before the dot; empty if there is none. */
    public OptionalInt type() {
        int dot = tag.indexOf('.');
        return dot < 0 ? OptionalInt.empty() : number(tag.substring(0, dot));
    }

    /** Returns the part of the tag behind the dot; empty if there is none. */
    public OptionalInt number() {
        return numberIn(tag);
    }

    /** Returns the part of a tag behind the dot; empty if there is none. */
    static OptionalInt numberIn(String tag) {
        int dot = tag.indexOf('.');
        return dot < 0 ? OptionalInt.empty() : number(tag.substring(dot + 1));
    }

    private static OptionalInt number(String digits) {
        return digits.isEmpty()
                        || digits.length() > NUMBER_DIGITS_MAX
                        || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Returns the value as text; octets that are none in this encoding become replacement characters. */
    public String text(Charset encoding) {
        return new String(value.toArray(), encoding);
    }

    /** Returns the subfields, one at least, each with its items, one at least. */
    public List<List<String>> items(Charset encoding) {
        List<List<String>> subfields = new ArrayList<>();
        for (String subfield : parts(text(encoding), (char) Separator.SUBFIELD)) {
            subfields.add(parts(subfield, (char) Separator.ITEM));
        }
        return subfields;
    }

    /** Returns the first item of the first subfield, without looking at the others. */
    String firstItem(Charset encoding) {
        int end = 0;
        while (end < value.size() && value.at(end) != Separator.SUBFIELD && value.at(end) != Separator.ITEM) {
            end++;
        }
        return new String(value.part(0, end).toArray(), encoding);
    }

    private static List<String> parts(String text, char separator) {
        return Arrays.asList(text.split(String.valueOf(separator), -1));
    }

    void writeTo(ByteArrayOutputStream out) {
        if (!tag.isEmpty()) {
            out.writeBytes(tag.getBytes(StandardCharsets.US_ASCII));
            out.write(':');
        }
        out.writeBytes(value.toArray());
    }

    /** Returns the octets of the field, without the separator behind it. */
    int size() {
        return value.size() + (tag.isEmpty() ? 0 : tag.length() + 1);
    }
}
