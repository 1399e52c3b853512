package org.kapija.core.document;

import java.util.List;

/**
 * A run of positions in a zone.
 *
 * @param line from 0
 * @param from first position, from 0
 * @param to position after the last
 */
record MrzSpan(int line, int from, int to) {
    /** A single position. */
    static MrzSpan at(int line, int position) {
        return new MrzSpan(line, position, position + 1);
    }

    String of(List<String> lines) {
        return lines.get(line).substring(from, to);
    }

    /** The run from here to a later end on the same line. */
    MrzSpan to(int end) {
        return new MrzSpan(line, from, end);
    }

    int length() {
        return to - from;
    }

    boolean contains(int otherLine, int position) {
        return line == otherLine && position >= from && position < to;
    }
}
