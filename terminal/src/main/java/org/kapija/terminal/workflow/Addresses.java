package org.kapija.terminal.workflow;

import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.Topics;

/**
 * Under which topics this terminal speaks and listens.
 *
 * @param topics of the region
 * @param site where the terminal stands
 * @param terminal its name
 */
public record Addresses(Topics topics, String site, TerminalId terminal) {
    String journal() {
        return topics.journal(site, terminal);
    }

    String receipt() {
        return topics.receipt(site, terminal);
    }

    String answer() {
        return topics.answer(site, terminal);
    }

    String birth() {
        return topics.birth(site, terminal);
    }

    String state() {
        return topics.state(site, terminal);
    }
}
