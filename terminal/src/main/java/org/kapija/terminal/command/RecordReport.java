package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapija.core.exchange.iso.FingerImages;
import org.kapija.core.exchange.iso.FingerImagesReading;
import org.kapija.core.exchange.iso.FingerView;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.interchange.MinutiaeReading;
import org.kapija.core.message.Message;

/**
 * What is told of a record of fingers: no minutia and no pixel.
 *
 * @param standard by which it was read; empty if it was not
 * @param fingers a line for each
 * @param left sentences about fingers that cannot be used
 * @param refused why nothing of it can be
 */
record RecordReport(String standard, List<Line> fingers, List<String> left, Optional<String> refused) {
    /**
     * A finger or slap.
     *
     * @param position code of the standards
     * @param holds number of minutiae, or size and packing of the image, by name
     */
    record Line(int position, ObjectNode holds) {
        String text() {
            return holds.properties().stream()
                    .map(fact -> fact.getKey() + " " + fact.getValue().asText())
                    .collect(Collectors.joining(", "));
        }
    }

    static RecordReport of(MinutiaeReading reading) {
        return switch (reading) {
            case MinutiaeReading.Read(var format, var fingers, var left) ->
                new RecordReport(
                        format.standard(),
                        fingers.stream()
                                .map(finger -> new Line(
                                        finger.position().code(),
                                        node().put("minutiae", finger.template().minutiae())))
                                .toList(),
                        left.stream().map(Sentence::of).toList(),
                        Optional.empty());
            case MinutiaeReading.Refused(var why) -> refused(why);
            case MinutiaeReading.NoRecord() -> refused(Message.of("finger.record.none"));
        };
    }

    static RecordReport of(FingerImagesReading reading) {
        return switch (reading) {
            case FingerImagesReading.Read(var standard, FingerImages images) ->
                new RecordReport(
                        standard,
                        images.views().stream()
                                .map(view -> new Line(view.position(), image(view, images.dpi())))
                                .toList(),
                        List.of(),
                        Optional.empty());
            case FingerImagesReading.Refused(var why) -> refused(why);
        };
    }

    private static ObjectNode image(FingerView view, int dpi) {
        return node().put("width", view.width())
                .put("height", view.height())
                .put("dpi", dpi)
                .put("packing", view.compression().label())
                .put("octets", view.data().size());
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    static RecordReport refused(Message why) {
        return new RecordReport("", List.of(), List.of(), Optional.of(Sentence.of(why)));
    }

    String text(Path file) {
        var text = new StringBuilder(file + ": " + refused.orElse(standard));
        for (Line finger : fingers) {
            text.append("%n  %2d %-14s %s".formatted(finger.position(), name(finger.position()), finger.text()));
        }
        left.forEach(
                sentence -> text.append(System.lineSeparator()).append("  ").append(sentence));
        return text.toString();
    }

    ObjectNode json(Path file) {
        var report = node().put("file", file.toString()).put("read", refused.isEmpty());
        refused.ifPresentOrElse(why -> report.put("refused", why), () -> {
            report.put("standard", standard);
            var lines = report.putArray("fingers");
            fingers.forEach(finger -> {
                var line = lines.addObject().put("position", finger.position()).put("name", name(finger.position()));
                line.setAll(finger.holds());
            });
            var sentences = report.putArray("left");
            left.forEach(sentences::add);
        });
        return report;
    }

    private static String name(int position) {
        return switch (position) {
            case 13 -> "right four";
            case 14 -> "left four";
            case 15 -> "both thumbs";
            default ->
                FingerPosition.ofCode(position)
                        .map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .orElse("other");
        };
    }
}
