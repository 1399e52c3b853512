package org.kapija.core.exchange.nist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** Walks through a file record by record: where one ends, the next one has to begin. */
final class TransactionReader {
    private final Octets file;
    private final Findings findings = new Findings();
    private final FieldReader fields;
    private final List<LogicalRecord> records = new ArrayList<>();
    private int at;

    TransactionReader(Octets file) {
        this.file = file;
        this.fields = new FieldReader(file, findings);
    }

    NistReading.Read read() throws NistFault {
        if (file.size() > NistReading.OCTETS_MAX) {
            throw new NistFault(Place.START, Message.of("nist.too-long", "octets", Integer.toString(file.size())));
        }
        Opening opening = Opening.at(file, 0)
                .filter(found -> found.type() == 1)
                .orElseThrow(() -> new NistFault(Place.START, FileKind.of(file).sentence()));
        FieldedRecord first = fielded(opening);
        Contents contents = Contents.of(first);
        if (contents.stated() != contents.entries().size()) {
            findings.add(
                    contents.place(),
                    "count",
                    Map.of(
                            "said",
                            contents.stated(),
                            "listed",
                            contents.entries().size()));
        }
        for (Contents.Entry entry : contents.entries()) {
            listed(entry, contents);
        }
        Octets tail = rest();
        var transaction = new Transaction(records, tail);
        findings.checkVersion(transaction.version(), first);
        findings.checkImages(records);
        return new NistReading.Read(transaction, findings.all());
    }

    private void listed(Contents.Entry entry, Contents contents) throws NistFault {
        if (at == file.size()) {
            throw new NistFault(
                    contents.place(),
                    Message.of(
                            "nist.records-missing",
                            "listed",
                            Integer.toString(contents.entries().size()),
                            "found",
                            Integer.toString(records.size() - 1)));
        }
        int number = records.size() + 1;
        int start = at;
        Optional<Opening> opening = Opening.at(file, at);
        LogicalRecord record;
        if (opening.isPresent()) {
            record = fielded(opening.get());
        } else if (PackedRecord.isPacked(entry.type())) {
            record = packed(entry.type());
        } else {
            throw new NistFault(
                    new Place(number, entry.type(), "", at),
                    Message.of("nist.record-unmarked", "type", Integer.toString(entry.type())));
        }
        var place = new Place(number, record.type(), "", start);
        if (record.type() != entry.type()) {
            findings.add(place, "type", Map.of("listed", entry.type(), "found", record.type()));
        }
        record.designation().stream()
                .filter(found -> found != entry.designation())
                .forEach(found ->
                        findings.add(place, "designation", Map.of("listed", entry.designation(), "found", found)));
    }

    /** Reads records that the first one does not list, and filling; refuses anything else. */
    private Octets rest() throws NistFault {
        for (Optional<Opening> more = Opening.at(file, at); more.isPresent(); more = Opening.at(file, at)) {
            var place = new Place(records.size() + 1, more.get().type(), "", at);
            if (more.get().type() == 1) {
                throw new NistFault(place, Message.of("nist.second-transaction"));
            }
            findings.add(place, "unlisted", Map.of("type", more.get().type()));
            fielded(more.get());
        }
        Octets tail = file.part(at, file.size() - at);
        var place = new Place(records.size() + 1, 0, "", at);
        for (int octet = 0; octet < tail.size(); octet++) {
            if (tail.at(octet) > ' ') { // filling: zeros, spaces, ends of lines and of files
                throw new NistFault(place, Message.of("nist.left-over", "octets", Integer.toString(tail.size())));
            }
        }
        if (!tail.isEmpty()) {
            findings.add(place, "tail", Map.of("octets", tail.size()));
        }
        return tail;
    }

    private FieldedRecord fielded(Opening opening) throws NistFault {
        int end = at + lengthOf(opening);
        var place = new Place(records.size() + 1, opening.type(), opening.tag(), at);
        var record = new FieldedRecord(opening.type(), fields.read(place, at, end - 1));
        records.add(record);
        at = end;
        return record;
    }

    /** Returns the length that the record states, if it ends where a record can end. */
    private int lengthOf(Opening opening) throws NistFault {
        var place = new Place(records.size() + 1, opening.type(), opening.tag(), opening.valueAt());
        long length = opening.length();
        if (length < 0) {
            throw new NistFault(place, Message.of("nist.length-wrong"));
        }
        requireThere(place, length);
        int end = at + (int) length;
        if (end <= opening.end() || file.at(end - 1) != Separator.RECORD) {
            int found = fields.indexOf(Separator.RECORD, at, file.size());
            throw new NistFault(
                    place,
                    found == file.size()
                            ? Message.of("nist.separator-missing", "said", opening.said())
                            : Message.of(
                                    "nist.length-lies",
                                    "said",
                                    opening.said(),
                                    "found",
                                    Integer.toString(found + 1 - at)));
        }
        return (int) length;
    }

    private PackedRecord packed(int type) throws NistFault {
        var place = new Place(records.size() + 1, type, Field.tag(type, FieldedRecord.LENGTH), at);
        requireThere(place, Integer.BYTES);
        long length = 0;
        for (int octet = 0; octet < Integer.BYTES; octet++) {
            length = length << Byte.SIZE | file.at(at + octet);
        }
        int head = PackedRecord.headOctets(type);
        if (length < head) {
            throw new NistFault(
                    place,
                    Message.of("nist.packed-short", "said", Long.toString(length), "least", Integer.toString(head)));
        }
        requireThere(place, length);
        var record = new PackedRecord(type, file.part(at, head), file.part(at + head, (int) length - head));
        records.add(record);
        at += (int) length;
        return record;
    }

    private void requireThere(Place place, long length) throws NistFault {
        if (length > file.size() - at) {
            throw new NistFault(
                    place,
                    Message.of(
                            "nist.length-beyond",
                            "said",
                            Long.toString(length),
                            "left",
                            Integer.toString(file.size() - at)));
        }
    }
}
