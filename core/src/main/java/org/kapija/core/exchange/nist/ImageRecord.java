package org.kapija.core.exchange.nist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapija.core.value.Octets;

/**
 * An image on its way into a record.
 *
 * @param designation number that ties it to other records (IDC), 0 to 99
 * @param width pixels in a row, 1 to 65535
 * @param height rows, 1 to 65535
 * @param dpi pixels per inch
 * @param compression of the data
 * @param data the packed image
 */
public record ImageRecord(int designation, int width, int height, int dpi, Compression compression, Octets data) {
    /** Impression type of a plain finger taken live. */
    private static final int LIVE_PLAIN = 0;

    /** Returns a record of type 4: one finger whose resolution the first record states. */
    public PackedRecord packedFinger(int position) {
        return PackedRecord.ofFinger(designation, LIVE_PLAIN, position, width, height, compression.code(), data);
    }

    /**
     * Returns a record of type 14: one finger or a slap.
     *
     * @param captured day on which the picture was taken; the field is left out where nobody knows
     */
    public FieldedRecord finger(int position, String source, Optional<LocalDate> captured) {
        Map<Integer, String> fields = described(source, captured);
        fields.put(3, Integer.toString(LIVE_PLAIN));
        fields.put(12, "8"); // bits a pixel
        fields.put(13, Integer.toString(position));
        return record(14, fields);
    }

    /**
     * Returns a record of type 10: a face in colours as JPEG files have them.
     *
     * @param captured day on which the picture was taken; the field is left out where nobody knows
     */
    public FieldedRecord face(String source, Optional<LocalDate> captured) {
        Map<Integer, String> fields = described(source, captured);
        fields.put(3, "FACE");
        fields.put(12, compression == Compression.JPEG ? "YCC" : "SRGB");
        return record(10, fields);
    }

    private Map<Integer, String> described(String source, Optional<LocalDate> captured) {
        Map<Integer, String> fields = new TreeMap<>();
        fields.put(2, String.format(Locale.ROOT, "%02d", designation));
        fields.put(4, source);
        captured.ifPresent(date -> fields.put(5, DateTimeFormatter.BASIC_ISO_DATE.format(date)));
        fields.put(6, Integer.toString(width));
        fields.put(7, Integer.toString(height));
        fields.put(8, "1"); // the next two are pixels per inch
        fields.put(9, Integer.toString(dpi));
        fields.put(10, Integer.toString(dpi));
        fields.put(11, compression.label());
        return fields;
    }

    private FieldedRecord record(int type, Map<Integer, String> texts) {
        List<Field> fields = new ArrayList<>();
        texts.forEach((number, text) -> fields.add(Field.of(type, number, text)));
        fields.add(new Field(Field.tag(type, Field.DATA), data));
        return FieldedRecord.of(type, fields);
    }
}
