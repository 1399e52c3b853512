package org.kapija.core.exchange.nist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** Takes the fields of a record apart. */
final class FieldReader {
    /** Longest tag: three digits of type, nine of number. */
    private static final int TAG_MAX = 13;

    /** Types from here on may end in data of any octets, separators included. */
    private static final int DATA_FROM_TYPE = 10;

    private static final Pattern TAG = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,9}");

    private final Octets file;
    private final Findings findings;
    private int count;
    private int items;

    FieldReader(Octets file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Reads the fields between two places.
     *
     * @param record where the record begins
     * @param end the separator of records behind the last field
     */
    List<Field> read(Place record, int from, int end) throws NistFault {
        List<Field> fields = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (int at = from; at <= end; ) {
            if (++count > NistReading.FIELDS_MAX) {
                throw new NistFault(place(record, "", at), Message.of("nist.too-many-fields"));
            }
            String tag = tag(at, end);
            int valueAt = tag.isEmpty() ? at : at + tag.length() + 1;
            boolean data =
                    record.type() >= DATA_FROM_TYPE && Field.numberIn(tag).orElse(0) == Field.DATA;
            int stop = data ? end : indexOf(Separator.FIELD, valueAt, end);
            var place = place(record, tag, at);
            if (!data) {
                requireOneRecord(place, valueAt, stop);
                countItems(place, valueAt, stop);
            }
            var field = new Field(tag, file.part(valueAt, stop - valueAt));
            tell(field, place, numbers);
            fields.add(field);
            at = stop + 1;
        }
        return fields;
    }

    /** Returns the digits, dot and digits in front of a colon; empty if something else is there. */
    private String tag(int from, int end) {
        int colon = indexOf(':', from, Math.min(end, from + TAG_MAX));
        String tag = new String(file.part(from, colon - from).toArray(), StandardCharsets.ISO_8859_1);
        return colon < end && file.at(colon) == ':' && TAG.matcher(tag).matches() ? tag : "";
    }

    /** A separator of records inside a field means that the stated length runs into the next record. */
    private void requireOneRecord(Place field, int from, int stop) throws NistFault {
        int separator = indexOf(Separator.RECORD, from, stop);
        if (separator == stop) {
            return;
        }
        if (field.type() < DATA_FROM_TYPE || Opening.at(file, separator + 1).isPresent()) {
            throw new NistFault(field, Message.of("nist.length-runs-on", "separator", Integer.toString(separator)));
        }
        findings.add(field, "separator-inside", Map.of("separator", separator));
    }

    /** Bounds what taking values apart costs later: an item of one octet becomes some sixty. */
    private void countItems(Place field, int from, int stop) throws NistFault {
        for (int at = from; at < stop; at++) {
            if (file.at(at) == Separator.ITEM || file.at(at) == Separator.SUBFIELD) {
                items++;
            }
        }
        if (items > NistReading.ITEMS_MAX) {
            throw new NistFault(field, Message.of("nist.too-many-items"));
        }
    }

    private void tell(Field field, Place place, Set<Integer> numbers) {
        if (field.tag().isEmpty()) {
            findings.add(place, "field-unmarked", Map.of());
        } else if (field.type().orElse(-1) != place.type()) {
            findings.add(place, "field-foreign", Map.of("type", place.type()));
        } else if (!numbers.add(field.number().orElse(-1))) {
            findings.add(place, "field-twice", Map.of());
        }
    }

    /** Returns the first place of an octet; {@code end} if it is not before that. */
    int indexOf(int octet, int from, int end) {
        int at = from;
        while (at < end && file.at(at) != octet) {
            at++;
        }
        return at;
    }

    private static Place place(Place record, String tag, int at) {
        return new Place(record.record(), record.type(), tag, at);
    }
}
