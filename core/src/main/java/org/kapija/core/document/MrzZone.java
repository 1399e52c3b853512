package org.kapija.core.document;

import java.util.ArrayList;
import java.util.List;

/** The lines of a zone while they are being written. */
final class MrzZone {
    private final MrzLayout layout;
    private final List<StringBuilder> lines = new ArrayList<>();

    MrzZone(MrzLayout layout) {
        this.layout = layout;
        for (int line = 0; line < layout.picture().lines(); line++) {
            lines.add(new StringBuilder("<".repeat(layout.picture().length(line))));
        }
    }

    /** Returns the length of a field; 0 for one that the layout lacks. */
    int length(MrzField field) {
        return layout.span(field).map(MrzSpan::length).orElse(0);
    }

    /**
     * Writes a field from its beginning.
     *
     * @throws IllegalArgumentException if the text does not fit, or holds what no zone has; it never says the text,
     *     which is personal
     */
    void put(MrzField field, String text) {
        if (text.length() > length(field)
                || !text.chars().allMatch(character -> MrzAlphabet.ANY.has((char) character))) {
            throw new IllegalArgumentException(field.word() + " of " + text.length() + " characters does not fit "
                    + layout.format() + " or holds other characters than A-Z 0-9 <");
        }
        layout.span(field)
                .ifPresent(span -> lines.get(span.line()).replace(span.from(), span.from() + text.length(), text));
    }

    /** Writes the check digit of a field, if it has one. */
    void check(MrzField field) {
        layout.check(field)
                .ifPresent(check ->
                        lines.get(check.digit().line()).setCharAt(check.digit().from(), check.expected(lines())));
    }

    List<String> lines() {
        return lines.stream().map(StringBuilder::toString).toList();
    }
}
