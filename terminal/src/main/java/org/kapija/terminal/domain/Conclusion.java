package org.kapija.terminal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.identity.PersonHit;
import org.kapija.core.inspection.Candidate;
import org.kapija.core.inspection.DocumentStatus;
import org.kapija.core.inspection.Holder;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.SearchAnswer;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.WatchedPersons;

/** Makes the answer of a search from what fingers, document and name gave. */
public final class Conclusion {
    /** Most alerts that names bring up in a crossing, the most alike: more would not be looked at one by one. */
    static final int NAMED_MAX = 5;

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
        var fingers = found.stream()
                .flatMap(identified -> identified.candidates().stream())
                .filter(candidate -> valid(enrolment, candidate.subject(), now).isPresent())
                .toList();
        return new SearchAnswer(
                found.map(Identification::coverage).orElse(0.0),
                enrolment.gallery().size(),
                found.map(Identification::fingers).orElse(0),
                fingers.stream()
                        .findFirst()
                        .map(best -> best.crossingsPerFalseAlarm())
                        .orElse(SearchAnswer.CROSSINGS_PER_ALARM),
                enrolment.list().number(),
                freshness,
                took,
                candidates(enrolment, inspection.document(), fingers, now));
    }

    /** The strongest evidence first: fingers, then the number, then the name; each alert once. */
    private static List<Candidate> candidates(
            Enrolment enrolment,
            DocumentStatus document,
            List<org.kapija.core.fingerprint.Candidate> fingers,
            Instant now) {
        var byFingers = fingers.stream()
                .flatMap(found -> valid(enrolment, found.subject(), now).stream()
                        .map(alert -> Candidate.byFingers(alert, found)));
        var byNumber = fields(document)
                .flatMap(fields -> enrolment.onDocument(fields).stream())
                .filter(named -> named.alert().isValid(now))
                .map(Candidate::byDocument);
        return Candidate.together(Stream.of(byFingers, byNumber, byName(enrolment, document, now))
                .flatMap(Function.identity())
                .toList());
    }

    /**
     * Each alert by the name most like it; who must not be used any more takes nobody's place. The last one says how
     * many more there are.
     */
    private static Stream<Candidate> byName(Enrolment enrolment, DocumentStatus document, Instant now) {
        Map<AlertId, PersonHit> best = new LinkedHashMap<>();
        Holder.probes(document).stream()
                .flatMap(probe -> enrolment.persons().search(probe).stream())
                .sorted(Comparator.comparing(WatchedPersons.Found::why, PersonHit.BEST_FIRST))
                .forEach(found -> best.putIfAbsent(found.alert(), found.why()));
        List<Candidate> all = best.entrySet().stream()
                .flatMap(found -> valid(enrolment, found.getKey().value(), now).stream()
                        .map(alert -> Candidate.byName(alert, found.getValue())))
                .toList();
        int more = all.size() - NAMED_MAX;
        return more <= 0
                ? all.stream()
                : Stream.concat(
                        all.stream().limit(NAMED_MAX - 1L),
                        Stream.of(all.get(NAMED_MAX - 1)
                                .saying(Message.of("person.more-alerts", "count", Integer.toString(more)))));
    }

    private static Optional<Alert> valid(Enrolment enrolment, String name, Instant now) {
        return enrolment.alert(name).filter(alert -> alert.isValid(now));
    }

    private static Stream<TravelDocument.Fields> fields(DocumentStatus status) {
        return status instanceof DocumentStatus.Read(var document, var _)
                ? Stream.of(document.fields())
                : Stream.empty();
    }
}
