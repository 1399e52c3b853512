package org.kapija.core.inspection;

import java.time.Duration;
import java.util.List;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.watchlist.Freshness;

/**
 * What a search of the watchlist gave.
 *
 * @param covered share of the comparisons due that were made, 0 to 1; below 1 nobody found means nothing
 * @param galleryFingers references in the gallery
 * @param compared fingers of the traveller that were searched with
 * @param oneFalseAlarmIn among so many crossings of strangers one raises a candidate as good as the best, 1 or more; as
 *     telling as its score, so shown by {@link Search.Answered#oneFalseAlarmIn()} only
 * @param list number of the list, 0 for none
 * @param freshness of that list
 * @param took how long it lasted
 * @param candidates best first
 */
public record SearchAnswer(
        double covered,
        int galleryFingers,
        int compared,
        long oneFalseAlarmIn,
        long list,
        Freshness freshness,
        Duration took,
        List<Candidate> candidates) {
    /**
     * What the weakest class that is shown promises: a stranger raises a candidate at most once in so many crossings.
     */
    public static final long CROSSINGS_PER_ALARM = Math.round(1 / Certainty.POSSIBLE.falseAlarmsMax());

    public SearchAnswer {
        candidates = List.copyOf(candidates);
        if (!(covered >= 0 && covered <= 1) || oneFalseAlarmIn < 1) {
            throw new IllegalArgumentException("covered " + covered + ", one false alarm in " + oneFalseAlarmIn);
        }
        if (candidates.stream().map(Candidate::alert).distinct().count() != candidates.size()) {
            throw new IllegalArgumentException("candidates: an alert twice");
        }
    }

    /** Returns the class of the best candidate. */
    public Certainty certainty() {
        return candidates.stream()
                .map(Candidate::certainty)
                .max(Certainty::compareTo)
                .orElse(Certainty.NONE);
    }

    /** Returns whether "nobody found" may be said. */
    public boolean provesAbsence() {
        return covered == 1 && freshness.provesAbsence();
    }
}
