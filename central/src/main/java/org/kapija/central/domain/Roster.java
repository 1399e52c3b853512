package org.kapija.central.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.Presence;

/**
 * Which terminals are there. Messages may overtake one another (a will after the next birth), so the session's number
 * decides and not the order of arrival. Immutable.
 *
 * @param presences the latest word of each terminal
 */
public record Roster(Map<String, Presence> presences) {
    /** Nobody has said anything. */
    public static final Roster EMPTY = new Roster(Map.of());

    public Roster {
        presences = Map.copyOf(presences);
    }

    /** Takes a birth or a state into account; one of an older session changes nothing. */
    public Roster after(Presence said) {
        Optional<Presence> known = of(said.terminal());
        if (known.isPresent() && known.get().session() > said.session()) {
            return this;
        }
        boolean ended = known.isPresent()
                && known.get().session() == said.session()
                && !(known.get().online() && said.online());
        Map<String, Presence> next = new TreeMap<>(presences);
        next.put(said.terminal().value(), ended ? gone(said) : said);
        return new Roster(next);
    }

    /** Returns what is known of a terminal. */
    public Optional<Presence> of(TerminalId terminal) {
        return Optional.ofNullable(presences.get(terminal.value()));
    }

    /** Returns whether its present session lives. */
    public boolean online(TerminalId terminal) {
        return of(terminal).filter(Presence::online).isPresent();
    }

    private static Presence gone(Presence said) {
        return new Presence(
                said.terminal(),
                said.session(),
                false,
                said.epoch(),
                said.lastSequence(),
                said.listNumber(),
                said.version());
    }
}
