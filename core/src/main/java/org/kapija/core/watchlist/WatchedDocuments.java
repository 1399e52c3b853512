package org.kapija.core.watchlist;

import java.lang.foreign.Arena;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.identity.number.ListedNumber;
import org.kapija.core.identity.number.NumberHit.Issuer;
import org.kapija.core.identity.number.NumberHit.Likeness;
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
     * @param issuer how the issuers agree
     */
    public record Found(Alert alert, Likeness likeness, Issuer issuer) {}

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
                        .map(document -> new ListedNumber(
                                document.number().reveal(),
                                inZone(document.issuer().reveal()),
                                record)));
    }

    /** Germany's documents say D where every other list of codes says DEU (ICAO Doc 9303-3, section 5). */
    private static String inZone(String code) {
        return code.equals("DEU") ? "D" : code;
    }

    /**
     * Returns the alerts on a document number, however it is spaced or filled up, the strongest first: exact ones, then
     * those where letters may have been taken for digits, then those where one of the two ends after nine characters.
     * Lists are wrong about issuers now and then, so that the same number of another State's is told; a number that is
     * only alike is not, for then two things would have to be wrong. What they are worth is for a human.
     *
     * @param issuer code in the document's zone
     */
    public List<Found> of(Sensitive<String> number, String issuer) {
        Map<Integer, Found> found = new LinkedHashMap<>();
        numbers.find(number.reveal(), inZone(issuer)).stream()
                .filter(hit -> hit.likeness() == Likeness.EXACT || hit.issuer() != Issuer.DIFFERENT)
                .forEach(hit -> found.putIfAbsent(
                        hit.record(), new Found(alerts.get(hit.record()), hit.likeness(), hit.issuer())));
        return List.copyOf(found.values());
    }
}
