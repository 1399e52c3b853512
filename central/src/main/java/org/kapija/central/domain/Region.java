package org.kapija.central.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.Topics;

/**
 * The region that this central serves.
 *
 * @param name first level of its topics
 * @param sites its checkpoints
 * @param elsewhere states whose registers are known and not connected
 */
public record Region(String name, List<Site> sites, List<String> elsewhere) {
    public Region {
        sites = List.copyOf(sites);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Returns its topic tree. */
    public Topics topics() {
        return new Topics(name);
    }

    /** Returns where a terminal stands; empty if it is not of this region. */
    public Optional<Site> siteOf(TerminalId terminal) {
        return sites.stream()
                .filter(site -> site.terminals().contains(terminal))
                .findFirst();
    }

    /** Returns the states whose registers are answered for. */
    public PriorRegister.States states() {
        Set<String> here = sites.stream().map(Site::state).collect(Collectors.toSet());
        Set<String> others =
                elsewhere.stream().filter(state -> !here.contains(state)).collect(Collectors.toSet());
        return new PriorRegister.States(here, others);
    }
}
