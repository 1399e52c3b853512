package org.kapija.central.domain;

import java.util.List;
import org.kapija.core.journal.TerminalId;

/**
 * A checkpoint of the region.
 *
 * @param name as in topics
 * @param state two or three letters: whose registrations its terminals make
 * @param terminals that may report from there
 */
public record Site(String name, String state, List<TerminalId> terminals) {
    public Site {
        terminals = List.copyOf(terminals);
    }
}
