package org.kapija.terminal.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.optical.LineText;
import org.kapija.core.document.optical.ZoneReading;
import org.kapija.core.message.Message;

/**
 * What an image gave, in words or data, for the person whose file it is: this is where personal data is printed on
 * purpose.
 *
 * @param image the file
 * @param cpuNanos processor time of the whole program meanwhile
 */
record OcrReport(Path image, Found found, long cpuNanos) {
    /** What was found. */
    sealed interface Found {}

    /** A line that was the whole image. */
    record Line(LineText text) implements Found {}

    /** A zone. */
    record Zone(ZoneReading.Read reading) implements Found {}

    /** No image that is looked at, or one without a zone. */
    record Refused(Message why) implements Found {}

    /** Returns whether it was read: a line at all, a zone validly. */
    boolean read() {
        return switch (found) {
            case Line(LineText line) -> !line.text().reveal().isEmpty();
            case Zone(ZoneReading.Read zone) -> new MrzReport(zone.reading()).valid();
            case Refused _ -> false;
        };
    }

    String text() {
        return switch (found) {
            case Line(LineText line) ->
                String.format("%s  (confidence %.0f)%n", line.text().reveal(), line.confidence());
            case Zone(ZoneReading.Read zone) ->
                String.join("\n", zone.lines().reveal())
                        + '\n'
                        + new MrzReport(zone.reading()).text()
                        + String.format("  %-14s %s%n", "sure", String.join(" ", names(zone.sure())));
            case Refused(Message why) -> image + ": " + Sentence.of(why) + '\n';
        };
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode().put("image", image.toString());
        ArrayNode lines = root.putArray("lines");
        switch (found) {
            case Line(LineText line) -> {
                lines.add(line.text().reveal());
                root.put("confidence", line.confidence());
            }
            case Zone(ZoneReading.Read zone) -> {
                zone.lines().reveal().forEach(lines::add);
                root.setAll(document(zone));
                ArrayNode sure = root.putArray("sure");
                names(zone.sure()).forEach(sure::add);
            }
            case Refused(Message why) -> root.put("sentence", Sentence.of(why));
        }
        return root.put("cpuMillis", cpuNanos / 1e6) + "\n";
    }

    /** What {@code kapija mrz} prints of the same lines. */
    private static ObjectNode document(ZoneReading.Read zone) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(new MrzReport(zone.reading()).json());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("our own report is no JSON", impossible);
        }
    }

    private static Collection<String> names(Collection<MrzField> fields) {
        return fields.stream().sorted().map(MrzFields::name).collect(Collectors.toList());
    }
}
