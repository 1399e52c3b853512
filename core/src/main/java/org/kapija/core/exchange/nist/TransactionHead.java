package org.kapija.core.exchange.nist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kapija.core.value.Octets;

/**
 * What the first record of a new transaction says.
 *
 * @param version of the standard, {@code 0500}
 * @param kind type of the transaction (1.004), as the partners call it
 * @param date of the transaction
 * @param destination agency it is for (1.007)
 * @param origin agency it is from (1.008)
 * @param control number that the origin gives it (1.009)
 * @param dpi pixels per inch of packed images
 * @param more further fields by number, such as 6 for the priority; none that this record {@linkplain #fills fills}
 */
public record TransactionHead(
        String version,
        String kind,
        LocalDate date,
        String destination,
        String origin,
        String control,
        int dpi,
        Map<Integer, String> more) {
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int CHARACTERS = 15;
    private static final String UTF_8 = "003" + (char) Separator.ITEM + "UTF-8";

    /** Length, version, contents, type, date, agencies, control number, resolutions, character set. */
    private static final Set<Integer> OWN = Set.of(1, 2, 3, 4, 5, 7, 8, 9, 11, 12, CHARACTERS);

    public TransactionHead {
        more = Map.copyOf(more);
        if (more.keySet().stream().anyMatch(OWN::contains)) {
            throw new IllegalArgumentException("more: expected none of the fields " + new TreeSet<>(OWN));
        }
    }

    /** Returns whether a field of a record of that type is written without being among the further ones. */
    public static boolean fills(int type, int number) {
        return type == 1 ? OWN.contains(number) : number == FieldedRecord.LENGTH;
    }

    /**
     * Puts records behind it, and lists them in it.
     *
     * @param records of other types than the first, in the order of the file; their text is UTF-8
     */
    public Transaction with(List<LogicalRecord> records) {
        Map<Integer, String> fields = new TreeMap<>(more);
        fields.put(2, version);
        fields.put(Contents.FIELD, contents(records));
        fields.put(4, kind);
        fields.put(5, DateTimeFormatter.BASIC_ISO_DATE.format(date));
        fields.put(7, destination);
        fields.put(8, origin);
        fields.put(9, control);
        String resolution = String.format(Locale.ROOT, "%05.2f", dpi / MILLIMETRES_PER_INCH);
        fields.put(11, resolution);
        fields.put(12, resolution);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(fields + texts(records))) {
            fields.put(CHARACTERS, UTF_8);
        }
        List<LogicalRecord> all = new ArrayList<>();
        all.add(record(1, fields));
        all.addAll(records);
        return new Transaction(all, Octets.of(new byte[0]));
    }

    /**
     * Makes a record of text fields.
     *
     * @param texts by number of the field, without the length
     */
    public static FieldedRecord record(int type, Map<Integer, String> texts) {
        List<Field> fields = new ArrayList<>();
        new TreeMap<>(texts).forEach((number, text) -> fields.add(Field.of(type, number, text)));
        return FieldedRecord.of(type, fields);
    }

    private static String contents(List<LogicalRecord> records) {
        var list = new StringBuilder("1").append((char) Separator.ITEM).append(records.size());
        for (LogicalRecord record : records) {
            list.append((char) Separator.SUBFIELD)
                    .append(record.type())
                    .append((char) Separator.ITEM)
                    .append(String.format(
                            Locale.ROOT, "%02d", record.designation().orElse(0)));
        }
        return list.toString();
    }

    private static String texts(List<LogicalRecord> records) {
        var texts = new StringBuilder();
        for (LogicalRecord record : records) {
            if (record instanceof FieldedRecord fielded) {
                fielded.fields().stream()
                        .filter(field -> field.number().orElse(Field.DATA) != Field.DATA)
                        .forEach(field -> texts.append(field.text(StandardCharsets.UTF_8)));
            }
        }
        return texts.toString();
    }
}
