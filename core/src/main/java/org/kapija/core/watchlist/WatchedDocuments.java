package org.kapija.core.watchlist;

import java.lang.foreign.Arena;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.identity.number.ListedNumber;
import org.kapija.core.identity.number.NumberHit;
import org.kapija.core.identity.number.NumberList;
import org.kapija.core.value.Sensitive;

/** Alerts by document number. Immutable; a look-up takes the same time whether it finds something or not. */
public final class WatchedDocuments {
    private final List<Alert> alerts;
    private final NumberList numbers;

    /**
     * An alert that a number has brought up.
     *
     * @param alert that names it, or one as easily misread
     * @param likeness how the numbers agree
     */
    public record Found(Alert alert, NumberHit.Likeness likeness) {}

    private WatchedDocuments(List<Alert> alerts, NumberList numbers) {
        this.alerts = alerts;
        this.numbers = numbers;
    }

    /**
     * Indexes the documents of these alerts.
     *
     * @param seed of the hashes, not known to those who write alerts
     */
    public static WatchedDocuments of(Collection<Alert> alerts, long seed) {
        List<Alert> fixed = List.copyOf(alerts);
        return new WatchedDocuments(fixed, NumberList.of(() -> numbers(fixed), seed, Arena.ofAuto()));
    }

    private static Stream<ListedNumber> numbers(List<Alert> alerts) {
        return IntStream.range(0, alerts.size())
                .boxed()
                .flatMap(record -> alerts.get(record).subject().documents().stream()
                        .map(number -> new ListedNumber(number.reveal(), "", record)));
    }

    /**
     * Returns the alerts on a document number, however it is spaced or filled up, the strongest first: exact ones, then
     * those where letters may have been taken for digits, then those where one of the two ends after nine characters.
     * What they are worth is for a human.
     */
    public List<Found> of(Sensitive<String> number) {
        Map<Integer, Found> found = new LinkedHashMap<>();
        numbers.find(number.reveal(), "")
                .forEach(hit -> found.putIfAbsent(hit.record(), new Found(alerts.get(hit.record()), hit.likeness())));
        return List.copyOf(found.values());
    }
}
