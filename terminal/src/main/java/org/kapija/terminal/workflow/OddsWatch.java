package org.kapija.terminal.workflow;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.kapija.core.fingerprint.Calibration;
import org.kapija.core.fingerprint.Calibration.Finding;
import org.kapija.core.fingerprint.ScoreTally;
import org.kapija.core.inspection.TerminalEvent.OddsJudged;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.Notice;
import org.kapija.terminal.domain.Notice.Severity;

/**
 * Watches how strangers score in ordinary crossings, and lets the odds follow within the bounds signed with the list's
 * root. What was counted is in the journal, so the odds survive a restart; who crossed is not. Any thread.
 */
public final class OddsWatch {
    private static final String NOTICE = "odds";

    /** Crossings between two judgements: the counts of one strange traveller must not move the odds much. */
    static final int CROSSINGS = 50;

    private final Calibration.Bounds bounds;
    private final Reports reports;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private Calibration calibration;
    private ScoreTally strangers = ScoreTally.NONE;
    private int crossings;

    /**
     * Goes on where the journal ends.
     *
     * @param bounds signed with the list's root
     * @param last judgement in the journal
     * @param reports hears of judgements
     */
    public OddsWatch(Calibration.Bounds bounds, Optional<OddsJudged> last, Reports reports, InstantSource clock) {
        this.bounds = bounds;
        this.reports = reports;
        this.clock = clock;
        this.calibration = last.flatMap(judged -> Calibration.SCALE.judge(judged.strangers(), bounds))
                .map(Finding::next)
                .orElse(Calibration.SCALE);
    }

    /** Returns what scores are worth now. */
    Calibration calibration() {
        lock.lock();
        try {
            return calibration;
        } finally {
            lock.unlock();
        }
    }

    /** Takes what one crossing counted. */
    void crossed(ScoreTally more) {
        judged(more).ifPresent(judgement -> Handing.over(() -> tell(judgement)));
    }

    private record Judgement(ScoreTally strangers, Finding finding) {}

    private Optional<Judgement> judged(ScoreTally more) {
        lock.lock();
        try {
            strangers = strangers.plus(more);
            crossings++;
            Optional<Finding> finding = crossings < CROSSINGS ? Optional.empty() : calibration.judge(strangers, bounds);
            var counted = strangers;
            if (finding.isPresent()) {
                calibration = finding.get().next();
                strangers = ScoreTally.NONE;
                crossings = 0;
            }
            return finding.map(found -> new Judgement(counted, found));
        } finally {
            lock.unlock();
        }
    }

    private void tell(Judgement judgement) throws InterruptedException {
        Finding found = judgement.finding();
        var event = new OddsJudged(
                judgement.strangers(), found.score(), found.observed(), found.predicted(), found.bounded());
        var sentence = Message.of(
                found.bounded() ? "odds.drift-bounded" : "odds.drift",
                "times",
                String.format(Locale.ROOT, "%.1f", found.drift()));
        var notice = new Notice(NOTICE, Severity.WARNING, sentence, clock.instant());
        reports.change(state -> found.remarkable() ? state.withNotice(notice) : state.without(NOTICE), event);
    }
}
