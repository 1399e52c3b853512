package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.kapija.core.document.optical.LineText;
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

    /** No image that is looked at. */
    record Refused(Message why) implements Found {}

    /** Returns whether it was read. */
    boolean read() {
        return switch (found) {
            case Line(LineText line) -> !line.text().isEmpty();
            case Refused _ -> false;
        };
    }

    String text() {
        return switch (found) {
            case Line(LineText line) -> String.format("%s  (confidence %.0f)%n", line.text(), line.confidence());
            case Refused(Message why) -> image + ": " + Sentence.of(why) + '\n';
        };
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode().put("image", image.toString());
        switch (found) {
            case Line(LineText line) -> {
                root.putArray("lines").add(line.text());
                root.put("confidence", line.confidence());
            }
            case Refused(Message why) -> {
                root.putArray("lines");
                root.put("sentence", Sentence.of(why));
            }
        }
        return root.put("cpuMillis", cpuNanos / 1e6) + "\n";
    }
}
