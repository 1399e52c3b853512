package org.kapija.terminal.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.Calibration;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.ScoreTally;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.inspection.TerminalEvent.OddsJudged;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.DeskState;
import org.kapija.terminal.domain.Device;
import org.kapija.terminal.domain.Notice;

class OddsWatchTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-01T12:00:00Z"));

    private final List<TerminalEvent> journal = new ArrayList<>();
    private DeskState state = DeskState.starting(Inspection.idle());

    /** A desk that keeps what it is told. */
    private final class Desk implements Reports {
        @Override
        public void observe(Observation observation) {}

        @Override
        public void device(Device device, Optional<Message> fault) {}

        @Override
        public void change(UnaryOperator<DeskState> change, TerminalEvent... events) {
            state = change.apply(state);
            Collections.addAll(journal, events);
        }
    }

    /** A watch whose judgements nobody keeps but the listener. */
    static OddsWatch watch(Consumer<TerminalEvent> heard) {
        var reports = new Reports() {
            @Override
            public void observe(Observation observation) {}

            @Override
            public void device(Device device, Optional<Message> fault) {}

            @Override
            public void change(UnaryOperator<DeskState> change, TerminalEvent... events) {
                List.of(events).forEach(heard);
            }
        };
        return new OddsWatch(Calibration.Bounds.USUAL, Optional.empty(), reports, CLOCK);
    }

    private OddsWatch watch(Calibration.Bounds bounds, Optional<OddsJudged> last) {
        return new OddsWatch(bounds, last, new Desk(), CLOCK);
    }

    /** Crossings in which one stranger's comparison in 1 000 reaches 20, ten times less often than the scale says. */
    private static void cross(OddsWatch odds, int crossings, int reaching) {
        List<ComparisonScore> scores = Collections.nCopies(reaching, new ComparisonScore(22));
        for (int crossing = 0; crossing < crossings; crossing++) {
            odds.crossed(ScoreTally.of(10_000, scores));
        }
    }

    private List<Message> notices() {
        return state.notices().stream().map(Notice::message).toList();
    }

    @Test
    void fiftyCrossingsMoveTheOddsAndAreInTheJournal() {
        var odds = watch(new Calibration.Bounds(20, 20), Optional.empty());
        cross(odds, 49, 10);
        assertThat(odds.calibration()).isEqualTo(Calibration.SCALE);
        cross(odds, 1, 10);
        assertThat(odds.calibration().rate(new ComparisonScore(20))).isBetween(0.9e-3, 1.1e-3);
        assertThat(journal).singleElement().isInstanceOfSatisfying(OddsJudged.class, judged -> {
            assertThat(judged.score()).isEqualTo(20);
            assertThat(judged.strangers().comparisons()).isEqualTo(500_000);
            assertThat(judged.bounded()).isFalse();
        });
        assertThat(notices()).isEmpty();
    }

    @Test
    void strangersWhoScoreMoreOftenAreToldUntilTheOddsFollow() {
        var odds = watch(new Calibration.Bounds(20, 20), Optional.empty());
        cross(odds, 50, 10);
        cross(odds, 50, 100);
        assertThat(notices()).containsExactly(Message.of("odds.drift", "times", "10.0"));
        cross(odds, 50, 100);
        assertThat(journal).hasSize(3);
        assertThat(notices()).isEmpty();
    }

    @Test
    void theSignedBoundsHoldTheOddsBackAndTheSentenceSaysSo() {
        var odds = watch(new Calibration.Bounds(1, 1), Optional.empty());
        cross(odds, 50, 300);
        assertThat(odds.calibration().rate(new ComparisonScore(20))).isBetween(1.2e-2, 1.3e-2);
        cross(odds, 50, 300);
        assertThat(notices()).containsExactly(Message.of("odds.drift-bounded", "times", "2.4"));
    }

    @Test
    void aRestartGoesOnWithTheOddsOfTheJournal() {
        var bounds = new Calibration.Bounds(20, 20);
        var before = watch(bounds, Optional.empty());
        cross(before, 50, 10);
        var after = watch(bounds, Optional.of((OddsJudged) journal.getLast()));
        assertThat(after.calibration()).isEqualTo(before.calibration());
    }

    @Test
    void tooFewScoresMoveNothing() {
        var odds = watch(Calibration.Bounds.USUAL, Optional.empty());
        cross(odds, 200, 0);
        assertThat(odds.calibration()).isEqualTo(Calibration.SCALE);
        assertThat(journal).isEmpty();
    }
}
