package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.exchange.nist.EmbeddedImage;
import org.kapija.core.exchange.nist.Field;
import org.kapija.core.exchange.nist.FieldedRecord;
import org.kapija.core.exchange.nist.Finding;
import org.kapija.core.exchange.nist.LogicalRecord;
import org.kapija.core.exchange.nist.NistReading;
import org.kapija.core.exchange.nist.PackedRecord;
import org.kapija.core.exchange.nist.Place;
import org.kapija.core.exchange.nist.Profile;
import org.kapija.core.message.Message;

/**
 * A transaction as one JSON object in a line.
 *
 * @param names of records and fields
 */
record NistJson(Profile names) {
    String of(Path file, NistReading reading, List<Finding> departures) {
        ObjectNode report = JsonNodeFactory.instance.objectNode().put("file", file.toString());
        switch (reading) {
            case NistReading.Refused(var place, var why) ->
                report.put("read", false).set("refused", place(place, why));
            case NistReading.Read(var transaction, var findings) -> {
                report.put("read", true).put("version", transaction.version()).put("transaction", transaction.kind());
                Charset characters = transaction.characters();
                ArrayNode records = report.putArray("records");
                for (int at = 0; at < transaction.records().size(); at++) {
                    record(
                            records.addObject().put("record", at + 1),
                            transaction.records().get(at),
                            characters);
                }
                ArrayNode told = report.putArray("findings");
                findings.forEach(finding -> told.add(place(finding.place(), finding.what())));
                ArrayNode departed = report.putArray("departures");
                departures.forEach(finding -> departed.add(place(finding.place(), finding.what())));
            }
        }
        return report + System.lineSeparator();
    }

    private void record(ObjectNode line, LogicalRecord record, Charset characters) {
        line.put("type", record.type()).put("octets", record.size());
        names.record(record.type()).ifPresent(rule -> line.put("name", rule.name()));
        record.designation().ifPresent(designation -> line.put("designation", designation));
        EmbeddedImage.in(record).ifPresent(image -> image(line.putObject("image"), image));
        switch (record) {
            case PackedRecord _ -> {}
            case FieldedRecord fielded -> {
                ArrayNode fields = line.putArray("fields");
                fielded.fields().forEach(field -> field(fields.addObject(), record.type(), field, characters));
            }
        }
    }

    private static void image(ObjectNode line, EmbeddedImage image) {
        line.put("width", image.width())
                .put("height", image.height())
                .put("compression", image.compression().map(Compression::label).orElse("unknown"))
                .put("octets", image.data().size());
        ArrayNode positions = line.putArray("positions");
        image.positions().forEach(positions::add);
    }

    private void field(ObjectNode line, int type, Field field, Charset characters) {
        line.put("tag", field.tag());
        names.field(type, field.number().orElse(-1))
                .ifPresent(rule -> line.put("mnemonic", rule.mnemonic()).put("name", rule.name()));
        if (field.number().orElse(-1) == Field.DATA) {
            line.put("octets", field.value().size());
            return;
        }
        ArrayNode values = line.putArray("values");
        field.items(characters).forEach(items -> items.forEach(values.addArray()::add));
    }

    private static ObjectNode place(Place place, Message what) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("record", place.record())
                .put("type", place.type());
        return line.put("field", place.field())
                .put("offset", place.offset())
                .put("reason", what.key())
                .put("sentence", Sentence.of(what));
    }
}
