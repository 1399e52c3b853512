package org.kapija.simulator.swipe;

import java.util.List;

/** How the guard's hand moves the document through the slot. */
public enum Hand {
    /** As it should be. */
    STEADY,
    /** From the wrong end: every line comes backwards. */
    BACKWARDS,
    /** The document slips up and its upper line leaves the window. */
    ASKEW,
    /** The hand lifts the document half way: the right half of every line is missing. */
    LIFTED,
    /** Through the slot, and through it again. */
    TWICE;

    /** Returns what the reader's eye sees of the lines, top to bottom. */
    List<String> seen(List<String> lines) {
        return switch (this) {
            case STEADY, TWICE -> lines;
            case BACKWARDS ->
                lines.stream()
                        .map(line -> new StringBuilder(line).reverse().toString())
                        .toList();
            case ASKEW -> lines.subList(1, lines.size());
            case LIFTED ->
                lines.stream().map(line -> line.substring(0, line.length() / 2)).toList();
        };
    }
}
