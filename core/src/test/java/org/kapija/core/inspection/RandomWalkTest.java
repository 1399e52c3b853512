package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sequences of inputs, legitimate, late, stale and absurd. */
class RandomWalkTest {
    private static final int STEPS = 2_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingThrowsAndReplayEqualsTheLiveState(long seed) {
        var random = new SplittableRandom(seed);
        var counter = new Counter(Exploration.PROFILE);
        List<Input> former = new ArrayList<>();
        int decided = 0;
        for (int step = 0; step < STEPS; step++) {
            Input input = pick(counter, former, random);
            former.add(input);
            if (counter.offer(input) instanceof Decision.Accepted(List<Event> events)) {
                decided += events.stream().anyMatch(CaseEvent.Decided.class::isInstance) ? 1 : 0;
            }
            if (step % 20 != 0) {
                continue;
            }
            Inspection replayed = Inspection.after(Inspection.idle(), counter.journal());
            assertThat(replayed).as("seed %s, step %s", seed, step).isEqualTo(counter.state());
            assertThat(TravellerScreen.of(replayed)).isEqualTo(TravellerScreen.of(counter.state()));
        }
        assertThat(decided).as("decisions on the way").isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void resumingOwesWhatTheStateNeedsAndNoBarrier(long seed) {
        var random = new SplittableRandom(seed);
        var counter = new Counter(Exploration.PROFILE);
        for (int step = 0; step < STEPS; step++) {
            counter.offer(pick(counter, List.of(), random));
            var effects = Effect.resuming(counter.state());
            assertThat(effects)
                    .contains(
                            new Effect.ShowLight(Light.of(counter.state())),
                            new Effect.ShowTraveller(TravellerScreen.of(counter.state())))
                    .doesNotContain(new Effect.OpenBarrier());
            if (counter.state() instanceof Inspection.Open open) {
                open.capture().ifPresent(capture -> assertThat(effects).contains(new Effect.StartCapture(capture)));
            }
        }
    }

    /** Mostly something that fits the state, now and then one that was given long ago. */
    private static Input pick(Counter counter, List<Input> former, SplittableRandom random) {
        if (!former.isEmpty() && random.nextInt(10) == 0) {
            return former.get(random.nextInt(former.size()));
        }
        if (counter.state() instanceof Inspection.Open open && random.nextInt(3) == 0) {
            return fitting(counter, open, random);
        }
        List<Input> inputs = new ArrayList<>(Exploration.inputs(counter.state()));
        inputs.removeIf(Command.Abandon.class::isInstance);
        inputs.add(new Command.Help(counter.given(Counter.GUARD), HelpKind.DOCTOR));
        return inputs.get(random.nextInt(inputs.size()));
    }

    private static Input fitting(Counter counter, Inspection.Open open, SplittableRandom random) {
        var given = counter.given(Counter.GUARD);
        return switch (open.step()) {
            case DOCUMENT -> new Command.NoDocument(given, NoDocumentReason.NONE);
            case INFORMATION -> new Command.Inform(given, "en");
            case FINGERS -> new Observation.FingerTimedOut(open.capture().orElseThrow());
            case SEARCHING -> {
                var answer = Exploration.ANSWERS.get(random.nextInt(Exploration.ANSWERS.size()));
                yield new Observation.SearchAnswered(open.id(), open.search().number(), answer);
            }
            case HIT, EXPERT, RESULT -> new Command.Decide(given, Choice.REFER);
            case OUTCOME -> new Command.Finish(given);
        };
    }
}
