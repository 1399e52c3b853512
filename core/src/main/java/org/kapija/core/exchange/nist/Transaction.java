package org.kapija.core.exchange.nist;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kapija.core.value.Octets;

/**
 * One exchange: who sends what to whom, and about which person.
 *
 * @param records the first of type 1, then as that one lists them
 * @param tail filling behind the last record, mostly nothing
 */
public record Transaction(List<LogicalRecord> records, Octets tail) {
    private static final int VERSION = 2;
    private static final int KIND = 4;
    private static final int CHARACTERS = 15;

    public Transaction {
        records = List.copyOf(records);
        if (records.isEmpty() || !(records.getFirst() instanceof FieldedRecord first) || first.type() != 1) {
            throw new IllegalArgumentException("records: expected one of type 1 first");
        }
    }

    /** Returns the record that describes the transaction. */
    public FieldedRecord first() {
        return (FieldedRecord) records.getFirst();
    }

    /** Returns the version of the standard (1.002), {@code 0500}; empty text if the file does not say. */
    public String version() {
        return first().plain(VERSION).orElse("");
    }

    /** Returns the type of the transaction (1.004), whose meaning the partners agree upon; empty text if not said. */
    public String kind() {
        return first().plain(KIND).orElse("");
    }

    /**
     * Returns how text beyond type 1 is encoded (1.015): UTF-8 or UTF-16 where the file says so; otherwise the octets
     * are letters of ISO 8859-1, which ASCII is part of. Looks for the field each time: ask once.
     */
    public Charset characters() {
        return first().field(CHARACTERS)
                .map(field -> field.firstItem(StandardCharsets.ISO_8859_1))
                .map(code -> switch (code.strip()) {
                    case "003", "3" -> StandardCharsets.UTF_8;
                    case "002", "2" -> StandardCharsets.UTF_16;
                    default -> StandardCharsets.ISO_8859_1;
                })
                .orElse(StandardCharsets.ISO_8859_1);
    }

    /** Returns the file: of a transaction that was read, octet for octet the one it was read from. */
    public Octets toOctets() {
        var out = new ByteArrayOutputStream(
                tail.size() + records.stream().mapToInt(LogicalRecord::size).sum());
        records.forEach(record -> record.writeTo(out));
        out.writeBytes(tail.toArray());
        return Octets.of(out.toByteArray());
    }
}
