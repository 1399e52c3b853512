package org.kapija.terminal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.inspection.Candidate;
import org.kapija.core.inspection.DocumentStatus;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.SearchAnswer;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.Freshness;

/** Makes the answer of a search from what fingers and document gave. */
public final class Conclusion {
    private Conclusion() {}

    /** The answer without a list: nothing was covered, so nothing is proven. */
    public static SearchAnswer withoutList(Duration took) {
        return new SearchAnswer(0, 0, 0, SearchAnswer.CROSSINGS_PER_ALARM, 0, Freshness.NONE, took, List.of());
    }

    /**
     * The answer of a search.
     *
     * @param found by fingers; empty if they may not be searched, and then nothing counts as covered
     */
    public static SearchAnswer of(
            Enrolment enrolment,
            Freshness freshness,
            Inspection.Open inspection,
            Optional<Identification> found,
            Instant now,
            Duration took) {
        var candidates = new ArrayList<Candidate>();
        found.stream()
                .flatMap(fingers -> fingers.candidates().stream())
                .flatMap(candidate -> enrolment.alert(candidate.subject()).stream()
                        .filter(alert -> alert.isValid(now))
                        .map(alert -> Candidate.byFingers(alert, candidate)))
                .forEach(candidates::add);
        var known = new HashSet<AlertId>();
        candidates.forEach(candidate -> known.add(candidate.alert()));
        documents(inspection)
                .flatMap(number -> enrolment.onDocument(number).stream())
                .filter(alert -> alert.isValid(now) && known.add(alert.id()))
                .map(Candidate::byDocument)
                .forEach(candidates::add);
        return new SearchAnswer(
                found.map(Identification::coverage).orElse(0.0),
                enrolment.gallery().size(),
                found.map(Identification::fingers).orElse(0),
                found.flatMap(Identification::best)
                        .map(best -> best.crossingsPerFalseAlarm())
                        .orElse(SearchAnswer.CROSSINGS_PER_ALARM),
                enrolment.list().number(),
                freshness,
                took,
                candidates);
    }

    private static Stream<Sensitive<String>> documents(Inspection.Open inspection) {
        return inspection.document() instanceof DocumentStatus.Read(var document, var _)
                ? Stream.of(document.fields().number())
                : Stream.empty();
    }
}
