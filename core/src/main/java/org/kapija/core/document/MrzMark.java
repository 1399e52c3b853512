package org.kapija.core.document;

import java.util.List;

/**
 * Characters by which a layout is told from others of its shape.
 *
 * @param line from 0
 * @param from position, from 0
 * @param text what stands there; empty fits every zone
 */
record MrzMark(int line, int from, String text) {
    static final MrzMark NONE = new MrzMark(0, 0, "");

    boolean on(List<String> zone) {
        return zone.get(line).startsWith(text, from);
    }
}
