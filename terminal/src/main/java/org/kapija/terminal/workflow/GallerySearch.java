package org.kapija.terminal.workflow;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kapija.core.fingerprint.Candidate;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.ScoreTally;
import org.kapija.core.inspection.Finger;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.SearchAnswer;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.Freshness;
import org.kapija.terminal.domain.Conclusion;
import org.kapija.terminal.domain.Enrolment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches the watchlist on two worker threads. Each finger is compared as soon as it is captured, so that after the
 * last one only its own comparisons are still to be made. Called by the desk's thread; the answer comes back as an
 * observation, and so does a failure.
 */
public final class GallerySearch implements Effects.Searching, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GallerySearch.class);
    private static final int WORKERS = 2;

    private final ActiveList active;
    private final InstantSource clock;
    private final Consumer<Observation> answers;
    private final OddsWatch odds;
    private final ExecutorService workers;
    private final Map<Key, PreparedFinger> prepared = new HashMap<>();

    /**
     * A search in the list that is active.
     *
     * @param answers takes the answer, on a thread that may wait
     * @param odds says what scores are worth, and hears how strangers scored
     */
    public GallerySearch(ActiveList active, InstantSource clock, Consumer<Observation> answers, OddsWatch odds) {
        this.active = active;
        this.clock = clock;
        this.answers = answers;
        this.odds = odds;
        // platform threads: the engine keeps a workspace per thread
        this.workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().name("search-", 1).daemon().factory());
    }

    private record Key(FingerPosition position, Octets template) {}

    @Override
    public void prepare(Inspection.Open inspection) {
        if (active.freshness() == Freshness.LOCKED || active.enrolment().isEmpty()) {
            return;
        }
        var enrolment = active.enrolment().get();
        for (Finger finger : inspection.fingers()) {
            finger.template().ifPresent(template -> prepared(enrolment, finger, template.reveal()));
        }
    }

    @Override
    public void start(Inspection.Open inspection, int search) {
        var started = clock.instant();
        var enrolment = active.enrolment();
        var freshness = active.freshness();
        if (enrolment.isEmpty()) {
            answer(inspection, search, () -> Conclusion.withoutList(Duration.ZERO));
            return;
        }
        var basis = enrolment.get();
        boolean fingers = freshness != Freshness.LOCKED;
        List<PreparedFinger> compared = fingers ? comparisons(basis, inspection) : List.of();
        answer(inspection, search, () -> {
            var found = fingers ? Optional.of(conclude(basis, compared)) : Optional.<Identification>empty();
            var now = clock.instant();
            return Conclusion.of(basis, freshness, inspection, found, now, Duration.between(started, now));
        });
    }

    @Override
    public void forget() {
        prepared.values().forEach(PreparedFinger::cancel);
        prepared.clear();
    }

    /** Ends the workers; what they are comparing is dropped. */
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private List<PreparedFinger> comparisons(Enrolment basis, Inspection.Open inspection) {
        return inspection.fingers().stream()
                .flatMap(finger ->
                        finger.template().stream().map(template -> prepared(basis, finger, template.reveal())))
                .toList();
    }

    /** Returns the finger's comparisons, beginning them now if they were not, or were made with an older list. */
    private PreparedFinger prepared(Enrolment basis, Finger finger, Octets template) {
        return prepared.compute(
                new Key(finger.position(), template),
                (_, known) -> known != null && known.isBasedOn(basis)
                        ? known
                        : PreparedFinger.start(basis, finger, template, WORKERS, workers));
    }

    private Identification conclude(Enrolment basis, List<PreparedFinger> compared) {
        List<Probe> probes =
                compared.stream().flatMap(finger -> finger.probe().stream()).toList();
        var sweeps = compared.stream().flatMap(PreparedFinger::sweeps).toList();
        var found = Identification.of(probes, basis.gallery(), sweeps, odds.calibration());
        odds.crossed(ScoreTally.of(
                sweeps, found.candidates().stream().map(Candidate::subject).collect(toSet())));
        return found;
    }

    /** Concludes on a thread of its own, which never ends without an answer as long as the traveller is there. */
    private void answer(Inspection.Open inspection, int search, Supplier<SearchAnswer> conclusion) {
        Thread.ofVirtual().name("search-" + search).start(() -> {
            try {
                answers.accept(new Observation.SearchAnswered(inspection.id(), search, conclusion.get()));
            } catch (CancellationException _) {
                // the traveller is gone: nobody waits for the answer
            } catch (RuntimeException | Error failed) { // the top of the thread: the officer must not wait for ever
                LOG.error("the search failed", failed);
                answers.accept(new Observation.SearchFailed(inspection.id(), search, Message.of("search.failed")));
            }
        });
    }
}
