package org.kapija.core.document.optical;

import java.util.List;

/**
 * What was read of a line.
 *
 * @param text its characters, without blanks
 * @param confidences one for each, 0 to 100 as the reader thinks; a reader is no judge of itself, but wrong lines have
 *     57 in the mean where right ones have 90
 */
public record LineText(String text, List<Double> confidences) {
    /** Nothing. */
    public static final LineText NONE = new LineText("", List.of());

    public LineText {
        if (text.length() != confidences.size()) {
            throw new IllegalArgumentException(text.length() + " characters, " + confidences.size() + " confidences");
        }
        confidences = List.copyOf(confidences);
    }

    /** Returns the mean confidence, 0 to 100; 0 of nothing. */
    public double confidence() {
        return confidences.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
