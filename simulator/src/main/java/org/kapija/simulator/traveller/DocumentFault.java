package org.kapija.simulator.traveller;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be wrong with what is printed or read, as the panel names it. */
public enum DocumentFault {
    /** One digit of the document number is another one: the check digit no longer fits. */
    WRONG_DIGIT,
    /** The last line lost its end. */
    WRONG_LENGTH,
    /** Some letters are Cyrillic ones that look like Latin ones. */
    CYRILLIC,
    /** Only the first line was read. */
    HALF,
    /** Nothing a document could carry. */
    GARBAGE;

    /**
     * Finds a fault by the panel's word.
     *
     * @throws IllegalArgumentException for a word that is not one of them
     */
    public static DocumentFault named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Returns the panel's word, such as {@code wrong-digit}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the zone as the reader would see it. */
    public List<String> damage(List<String> lines) {
        return switch (this) {
            case WRONG_DIGIT -> lines.size() == 3 ? changed(lines, 0, 6) : changed(lines, 1, 1);
            case WRONG_LENGTH -> shortened(lines);
            case CYRILLIC ->
                lines.stream()
                        .map(line -> line.replace('A', 'А').replace('O', 'О'))
                        .toList();
            case HALF -> lines.subList(0, 1);
            case GARBAGE -> List.of("\u0007~~?\u001B[2J%%", "0x7F{}");
        };
    }

    private static List<String> changed(List<String> lines, int line, int column) {
        var text = new StringBuilder(lines.get(line));
        // one more keeps its kind, digit or letter, and can never pass the check: its weight is 3 or 1, not 0 modulo 10
        text.setCharAt(column, next(text.charAt(column)));
        var damaged = new ArrayList<>(lines);
        damaged.set(line, text.toString());
        return List.copyOf(damaged);
    }

    private static char next(char character) {
        return switch (character) {
            case '9' -> '0';
            case 'Z' -> 'A';
            case '<' -> '1';
            default -> (char) (character + 1);
        };
    }

    private static List<String> shortened(List<String> lines) {
        var damaged = new ArrayList<>(lines);
        String last = damaged.removeLast();
        damaged.add(last.substring(0, last.length() - 3));
        return List.copyOf(damaged);
    }
}
