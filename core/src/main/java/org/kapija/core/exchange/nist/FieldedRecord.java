package org.kapija.core.exchange.nist;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kapija.core.value.Octets;

/**
 * A record whose fields carry their tags.
 *
 * @param type 1, 2, 9 or above
 * @param fields in the order of the file, its stated length (001) the first
 */
public record FieldedRecord(int type, List<Field> fields) implements LogicalRecord {
    /** Number of the field with the length of the record. */
    static final int LENGTH = 1;

    /** Number of the field with the designation, in all types but the first. */
    private static final int DESIGNATION = 2;

    public FieldedRecord {
        fields = List.copyOf(fields);
    }

    /**
     * A record with a true length in front of its other fields.
     *
     * @param others in order of their numbers, without 001
     */
    public static FieldedRecord of(int type, List<Field> others) {
        int rest = others.stream().mapToInt(field -> field.size() + 1).sum();
        int fixed = Field.tag(type, LENGTH).length() + 1 + 1 + rest; // colon and separator
        int length = fixed + 1;
        while (fixed + Integer.toString(length).length() != length) {
            length = fixed + Integer.toString(length).length();
        }
        List<Field> fields = new ArrayList<>(others.size() + 1);
        fields.add(Field.of(type, LENGTH, Integer.toString(length)));
        fields.addAll(others);
        return new FieldedRecord(type, fields);
    }

    /** Returns the first field of that number. */
    public Optional<Field> field(int number) {
        return fields.stream()
                .filter(field -> field.number().orElse(-1) == number)
                .findFirst();
    }

    /** Returns the text of a field that is written in plain letters and digits, without space around it. */
    public Optional<String> plain(int number) {
        return field(number)
                .map(field -> field.text(StandardCharsets.ISO_8859_1).strip());
    }

    /** Returns a whole number, such as a width; empty if the field is not there or holds something else. */
    public OptionalInt number(int number) {
        Optional<String> text = plain(number).filter(plain -> plain.matches("[0-9]{1,9}"));
        return text.isPresent() ? OptionalInt.of(Integer.parseInt(text.get())) : OptionalInt.empty();
    }

    /** Returns the image, voice or other data of the record. */
    public Optional<Octets> data() {
        return field(Field.DATA).map(Field::value);
    }

    @Override
    public OptionalInt designation() {
        return type == 1 ? OptionalInt.empty() : number(DESIGNATION);
    }

    @Override
    public int size() {
        return fields.stream().mapToInt(field -> field.size() + 1).sum();
    }

    /** Returns how many octets of the record stand before the value of a field; 0 if the record has no such field. */
    int offsetOf(int number) {
        int offset = 0;
        for (Field field : fields) {
            if (field.number().orElse(-1) == number) {
                return offset + field.size() - field.value().size();
            }
            offset += field.size() + 1;
        }
        return 0;
    }

    @Override
    public void writeTo(ByteArrayOutputStream out) {
        for (int at = 0; at < fields.size(); at++) {
            fields.get(at).writeTo(out);
            out.write(at + 1 < fields.size() ? Separator.FIELD : Separator.RECORD);
        }
    }
}
