package org.kapija.terminal.command;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kapija.core.exchange.nist.EmbeddedImage;
import org.kapija.core.exchange.nist.Field;
import org.kapija.core.exchange.nist.FieldRule;
import org.kapija.core.exchange.nist.FieldedRecord;
import org.kapija.core.exchange.nist.Finding;
import org.kapija.core.exchange.nist.LogicalRecord;
import org.kapija.core.exchange.nist.NistReading;
import org.kapija.core.exchange.nist.PackedRecord;
import org.kapija.core.exchange.nist.Profile;
import org.kapija.core.exchange.nist.RecordRule;

/**
 * A transaction as a table for people.
 *
 * @param names of records and fields
 */
record NistText(Profile names) {
    private static final int VALUE_MAX = 72;

    String of(Path file, NistReading reading, List<Finding> departures) {
        var text = new StringBuilder();
        switch (reading) {
            case NistReading.Refused(var place, var why) ->
                text.append(line(file + ": refused, " + NistFile.words(place) + ": " + Sentence.of(why)));
            case NistReading.Read(var transaction, var findings) -> {
                text.append(
                        line(file + ": version " + shown(transaction.version()) + ", " + shown(transaction.kind())));
                Charset characters = transaction.characters();
                for (int at = 0; at < transaction.records().size(); at++) {
                    text.append(record(at + 1, transaction.records().get(at), characters));
                }
                findings.forEach(finding -> text.append(sentence(finding)));
            }
        }
        departures.forEach(finding -> text.append(sentence(finding)));
        return text.toString();
    }

    private String record(int number, LogicalRecord record, Charset characters) {
        String name = names.record(record.type()).map(RecordRule::name).orElse("unknown type, passed through");
        var text = new StringBuilder(line("  record " + number + ", type " + record.type() + ", " + name + ": "
                + record.size() + " octets" + image(record)));
        switch (record) {
            case PackedRecord _ -> {}
            case FieldedRecord fielded ->
                fielded.fields().forEach(field -> text.append(field(record.type(), field, characters)));
        }
        return text.toString();
    }

    private String field(int type, Field field, Charset characters) {
        var rule = names.field(type, field.number().orElse(-1));
        return line(String.format(
                Locale.ROOT,
                "    %-8s %-5s %s",
                field.tag(),
                rule.map(FieldRule::mnemonic).orElse(""),
                field.number().orElse(-1) == Field.DATA
                        ? field.value().size() + " octets"
                        : shown(field.items(characters))));
    }

    /** Returns subfields with a bar between them and items with a comma, cut where a line would be full. */
    private static String shown(List<List<String>> subfields) {
        return shown(subfields.stream()
                .limit(VALUE_MAX)
                .map(items -> String.join(", ", items))
                .collect(Collectors.joining(" | ")));
    }

    /** Returns a text of the file without what would move a terminal's cursor or turn its line around. */
    private static String shown(String text) {
        String start = text.length() <= VALUE_MAX ? text : text.substring(0, VALUE_MAX) + "…";
        return start.replaceAll("[\\p{Cc}\\p{Cf}]", ".");
    }

    private static String image(LogicalRecord record) {
        return EmbeddedImage.in(record)
                .map(image -> ", image " + image.width() + " x " + image.height() + ", "
                        + image.compression().map(Enum::name).orElse("packed in an unknown way")
                        + (image.positions().isEmpty() ? "" : ", position " + image.positions()))
                .orElse("");
    }

    private static String sentence(Finding finding) {
        return line("  ! " + NistFile.words(finding.place()) + ": " + Sentence.of(finding.what()));
    }

    private static String line(String text) {
        return text + System.lineSeparator();
    }
}
