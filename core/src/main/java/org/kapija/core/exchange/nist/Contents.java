package org.kapija.core.exchange.nist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kapija.core.message.Message;

/**
 * What the first record says the file holds (1.003, CNT).
 *
 * @param stated how many records follow, as it counts them
 * @param entries the records that follow, as it lists them
 * @param place of the field
 */
record Contents(int stated, List<Entry> entries, Place place) {
    /** Number of the field. */
    static final int FIELD = 3;

    /**
     * One record.
     *
     * @param type 1 to 99 in the standard
     * @param designation its IDC
     */
    record Entry(int type, int designation) {}

    static Contents of(FieldedRecord first) throws NistFault {
        var field = first.field(FIELD)
                .orElseThrow(() -> new NistFault(new Place(1, 1, "", 0), Message.of("nist.contents-missing")));
        var place = new Place(1, 1, field.tag(), first.offsetOf(FIELD));
        List<Entry> entries = new ArrayList<>();
        for (List<String> pair : field.items(StandardCharsets.ISO_8859_1)) {
            entries.add(entry(pair, place));
        }
        Entry own = entries.removeFirst();
        if (own.type != 1) {
            throw new NistFault(place, Message.of("nist.contents-wrong"));
        }
        return new Contents(own.designation, List.copyOf(entries), place);
    }

    private static Entry entry(List<String> pair, Place place) throws NistFault {
        if (pair.size() != 2 || !pair.stream().allMatch(item -> item.strip().matches("[0-9]{1,6}"))) {
            throw new NistFault(place, Message.of("nist.contents-wrong"));
        }
        return new Entry(
                Integer.parseInt(pair.getFirst().strip()),
                Integer.parseInt(pair.getLast().strip()));
    }
}
