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
    /** What a command leaves in the journal. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("no-document", "document-forgone"),
            Map.entry("traveller", "sameness-stated"),
            Map.entry("inform", "informed"),
            Map.entry("skip-finger", "finger-skipped"),
            Map.entry("retry-finger", "finger-retried"),
            Map.entry("judge", "judged"),
            Map.entry("expert-judge", "expert-judged"),
            Map.entry("decide", "decided"),
            Map.entry("asylum", "asylum-requested"),
            Map.entry("help", "help-requested"),
            Map.entry("finish", "finished"),
            Map.entry("abandon", "abandoned"));

    /** Stands once it is said: whoever says it again is told yes, and nothing more is written. */
    private static final String STANDING = "asylum-requested";

    private final List<Entry> acknowledged = new ArrayList<>();

    /** An entry that must be there. */
    private record Entry(String inspection, String kind) {}

    /** Notes a command that was answered with "accepted". */
    synchronized void acknowledged(String inspection, String command) {
        var entry = new Entry(inspection, KINDS.getOrDefault(command, command));
        if (!entry.kind().equals(STANDING) || !acknowledged.contains(entry)) {
            acknowledged.add(entry);
        }
    }

    /** Returns how many commands were acknowledged so far. */
    public synchronized int size() {
        return acknowledged.size();
    }

    /**
     * Returns the acknowledged commands that central has no entry for: none, when nothing was lost.
     *
     * @param stored central's entries of the terminal, in order
     */
    public synchronized List<String> missing(List<JsonNode> stored) {
        Map<Entry, Integer> left = new HashMap<>();
        stored.forEach(entry -> left.merge(
                new Entry(entry.path("inspection").asText(), entry.path("kind").asText()), 1, Integer::sum));
        var missing = new ArrayList<String>();
        for (Entry one : acknowledged) {
            if (left.merge(one, -1, Integer::sum) < 0) {
                missing.add(one.kind() + " of " + one.inspection());
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
