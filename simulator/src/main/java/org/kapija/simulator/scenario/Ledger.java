package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What the terminal has acknowledged to people, kept outside the terminal, and later compared with what central has
 * stored: the invariants of a store that loses nothing. Any thread may write.
 */
public final class Ledger {
    private final List<Acknowledged> acknowledged = new ArrayList<>();

    /** A command that was answered with "accepted". */
    private record Acknowledged(String inspection, String command) {}

    synchronized void acknowledged(String inspection, String command) {
        acknowledged.add(new Acknowledged(inspection, command));
    }

    /** Returns how many commands were acknowledged so far. */
    public synchronized int size() {
        return acknowledged.size();
    }

    /**
     * Returns the acknowledged commands that central has too few entries for: none, when nothing was lost. Every
     * acknowledged command left at least one entry of its inspection.
     *
     * @param stored central's entries of the terminal, in order
     */
    public synchronized List<String> missing(List<JsonNode> stored) {
        Map<String, Integer> left = new HashMap<>();
        stored.forEach(entry -> left.merge(entry.path("inspection").asText(), 1, Integer::sum));
        var missing = new ArrayList<String>();
        for (Acknowledged one : acknowledged) {
            if (left.merge(one.inspection(), -1, Integer::sum) < 0) {
                missing.add(one.command() + " of " + one.inspection());
            }
        }
        return List.copyOf(missing);
    }

    /** Returns whether no entry is stored twice. */
    public static boolean eachOnce(List<JsonNode> stored) {
        var seen = new HashSet<String>();
        return stored.stream()
                .allMatch(entry -> seen.add(entry.path("epoch").asLong() + "/"
                        + entry.path("sequence").asLong()));
    }

    /** Returns whether the sequences of each epoch run from 1 without a gap. */
    public static boolean withoutGaps(List<JsonNode> stored) {
        Map<Long, Long> last = new HashMap<>();
        for (JsonNode entry : stored) {
            long epoch = entry.path("epoch").asLong();
            if (entry.path("sequence").asLong() != last.getOrDefault(epoch, 0L) + 1) {
                return false;
            }
            last.put(epoch, entry.path("sequence").asLong());
        }
        return true;
    }
}
