package org.kapija.central.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.central.domain.Region;
import org.kapija.central.domain.Site;
import org.kapija.central.port.JointStore;
import org.kapija.central.port.JointStore.Noted;
import org.kapija.central.port.RegisterStore;
import org.kapija.central.port.StoredEntry;
import org.kapija.core.journal.Ingest;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.Presence;

/**
 * Everything that central's page shows; nothing personal.
 *
 * @param region the region's name
 * @param terminals of all sites, seen or not
 * @param list the list in force and what is staged
 * @param arrived the last entries, the newest first
 * @param registrations the last ones, the newest first
 * @param incidents the last ones, the newest first
 */
public record Overview(
        String region,
        List<Terminal> terminals,
        ListOffice.Summary list,
        List<StoredEntry> arrived,
        List<RegisterStore.Line> registrations,
        List<Noted> incidents) {
    private static final int ROWS = 100;

    public Overview {
        terminals = List.copyOf(terminals);
        arrived = List.copyOf(arrived);
        registrations = List.copyOf(registrations);
        incidents = List.copyOf(incidents);
    }

    /**
     * A terminal and how far its journal has come here.
     *
     * @param id its name
     * @param site where it stands
     * @param online whether its session lives
     * @param epoch of its journal, 0 if nothing ever came
     * @param contiguous everything up to this sequence is stored
     * @param gaps number of gaps above
     * @param lost entries of this and earlier epochs that are missing for ever
     * @param list number of the list it uses, 0 for none or unknown
     */
    public record Terminal(
            TerminalId id, String site, boolean online, long epoch, long contiguous, int gaps, long lost, long list) {}

    /** Gathers it from the stores. */
    public static Overview of(
            Region region, Attendance attendance, JointStore entries, RegisterStore register, ListOffice office) {
        List<Terminal> terminals = new ArrayList<>();
        for (Site site : region.sites()) {
            for (TerminalId id : site.terminals()) {
                terminals.add(terminal(site, id, attendance, entries));
            }
        }
        return new Overview(
                region.name(),
                terminals,
                office.summary(),
                entries.latest(ROWS),
                register.latest(ROWS),
                entries.incidents(ROWS));
    }

    private static Terminal terminal(Site site, TerminalId id, Attendance attendance, JointStore entries) {
        Optional<Presence> presence = attendance.roster().of(id);
        long epoch =
                Math.max(entries.newestEpoch(id), presence.map(Presence::epoch).orElse(0L));
        Optional<Ingest> journal = epoch == 0 ? Optional.empty() : Optional.of(entries.ingest(id, epoch));
        return new Terminal(
                id,
                site.name(),
                presence.filter(Presence::online).isPresent(),
                epoch,
                journal.map(state -> state.stored().sequence()).orElse(0L),
                journal.map(state -> state.gaps().size()).orElse(0),
                entries.lost(id),
                presence.map(Presence::listNumber).orElse(0L));
    }
}
