package org.kapija.simulator.client;

import java.util.Optional;
import java.util.StringJoiner;

/** Puts the lines of an event stream together (WHATWG HTML, section 9.2.6). */
final class EventText {
    private String name = "message";
    private StringJoiner data = new StringJoiner("\n");
    private boolean hasData;

    /** Takes a line without its end; returns an event when the line was the empty one that ends it. */
    Optional<ViewStream.Shown> add(String line) {
        if (line.isEmpty()) {
            return complete();
        }
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        String text = value.startsWith(" ") ? value.substring(1) : value;
        if (field.equals("event")) {
            name = text;
        } else if (field.equals("data")) {
            data.add(text);
            hasData = true;
        }
        return Optional.empty();
    }

    private Optional<ViewStream.Shown> complete() {
        Optional<ViewStream.Shown> event = hasData
                ? Optional.of(new ViewStream.Shown(System.nanoTime(), name, data.toString()))
                : Optional.empty();
        name = "message";
        data = new StringJoiner("\n");
        hasData = false;
        return event;
    }
}
