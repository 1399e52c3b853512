package org.kapija.core.document.optical;

import java.util.List;
import org.kapija.core.value.Sensitive;

/**
 * What was read of a line.
 *
 * @param text its characters, without blanks
 * @param confidences one for each, 0 to 100 as the reader thinks; a reader is no judge of itself, but wrong lines have
 *     57 in the mean where right ones have 90
 */
public record LineText(Sensitive<String> text, List<Double> confidences) {
    /** Nothing. */
    public static final LineText NONE = new LineText(Sensitive.of(""), List.of());

    public LineText {
        int length = text.reveal().length();
        if (length != confidences.size()) {
            throw new IllegalArgumentException(length + " characters, " + confidences.size() + " confidences");
        }
        confidences = List.copyOf(confidences);
    }

    /** Returns the mean confidence, 0 to 100; 0 of nothing. */
    public double confidence() {
        return confidences.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
