package org.kapija.simulator.scenario;

import java.time.Duration;
import java.util.List;
import org.kapija.simulator.alert.Listings;
import org.kapija.simulator.traveller.Cast;

/**
 * The same person crosses on the same schedule, with and without a discreet alert on the list. What the person can see,
 * hear and time on the lane's side must be the same.
 */
final class DiscreetHit implements Scenario {
    private static final Duration NOTICEABLE = Duration.ofMillis(50);

    /**
     * What else the machine does only ever delays, so the earliest of a few plays counts. Both are played in turn: a
     * program gets faster while it runs, and what always comes first would always be the later. A hit that is always
     * late stays late, however often it is played.
     */
    private static final int ROUNDS_MAX = 6;

    @Override
    public String name() {
        return "discreet-hit";
    }

    @Override
    public String proves() {
        return "A discreet alert changes no byte of the traveller's screen, no lamp, no barrier, and nothing by 50 ms.";
    }

    @Override
    public void play(Stage stage) {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        guard.signsIn(stage.region().officer("guard"));
        var crossing = new TimedCrossing(stage, guard, stage.traveller(Cast.DISCREET));
        Sighting clear = without(stage, crossing);
        Sighting discreet = with(stage, crossing);
        for (int round = 2; round <= ROUNDS_MAX && !alike(clear, discreet); round++) {
            stage.withdraws(Listings.DISCREET);
            clear = clear.undelayed(without(stage, crossing));
            discreet = discreet.undelayed(with(stage, crossing));
        }
        compare(stage, clear, discreet);
        stage.booksAgree();
    }

    private static Sighting without(Stage stage, TimedCrossing crossing) {
        Sighting seen = crossing.play(List.of());
        stage.check("without the alert nothing is found", crossing.found().isEmpty());
        return seen;
    }

    private static Sighting with(Stage stage, TimedCrossing crossing) {
        stage.publishes(List.of(stage.listings().discreet()));
        Sighting seen = crossing.play(List.of("judge"));
        stage.check("with it the guard sees the discreet hit", crossing.found().equals(List.of(Listings.DISCREET)));
        return seen;
    }

    private static void compare(Stage stage, Sighting clear, Sighting discreet) {
        stage.check(
                "the traveller's screen showed the same, byte for byte",
                clear.screen().equals(discreet.screen()));
        stage.check("lamps, buzzer and barrier did the same", clear.wires().equals(discreet.wires()));
        var apart = clear.furthestApart(discreet);
        apart.ifPresent(most -> stage.says(
                "traveller", "could notice a difference of " + most.time().toMillis() + " ms at most: " + most.what()));
        stage.check("each within 50 ms", alike(clear, discreet));
    }

    private static boolean alike(Sighting one, Sighting other) {
        return one.furthestApart(other)
                .filter(most -> most.time().compareTo(NOTICEABLE) <= 0)
                .isPresent();
    }
}
