package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.world.WireLog;
import org.kapija.simulator.world.World;

/**
 * A crossing on a fixed schedule: everybody acts when the clock says so, whatever the screens show, and places the very
 * same impressions each time.
 */
final class TimedCrossing {
    private static final List<Integer> FINGERS = List.of(2, 3, 7, 8);
    private static final Duration INFORMED = Duration.ofSeconds(1);
    private static final Duration FIRST_FINGER = Duration.ofMillis(1_500);
    private static final Duration A_FINGER = Duration.ofMillis(1_500);
    private static final Duration ON_THE_GLASS = Duration.ofMillis(900);
    private static final Duration JUDGED = Duration.ofSeconds(8);
    private static final Duration DECIDED = Duration.ofSeconds(9);
    private static final Duration DOCUMENT_BACK = Duration.ofMillis(9_300);
    private static final Duration FINISHED = Duration.ofMillis(14_200);
    private static final Duration OVER = Duration.ofMillis(14_500);
    private static final int SAME_IMPRESSION = 500;

    private final Stage stage;
    private final Guard guard;
    private final Person traveller;
    private long start;
    private List<String> found = List.of();

    TimedCrossing(Stage stage, Guard guard, Person traveller) {
        this.stage = stage;
        this.guard = guard;
        this.traveller = traveller;
    }

    /** The alerts that the guard saw in the last play. */
    List<String> found() {
        return found;
    }

    /**
     * Plays once.
     *
     * @param alsoDone {@code judge}: the guard judges the candidate in time
     * @return what the traveller could see of it
     */
    Sighting play(List<String> alsoDone) {
        stage.settles(); // or a new list's work would stand in the way of one crossing and not of the other
        int shownBefore = stage.screen().shown().size();
        int noticedBefore = wire().size();
        start = System.nanoTime();
        traveller.handsOverDocument();
        at(INFORMED);
        guard.informs(traveller.language());
        placeFingers();
        at(JUDGED);
        JsonNode view = guard.sees(
                "the answer", now -> now.path("inspection").path("answer").isObject());
        found = view.path("inspection").path("answer").path("candidates").findValuesAsText("alert");
        if (alsoDone.contains("judge")) {
            Judging.says(guard, Show.candidate(view).orElseThrow(), "same");
            Judging.expertIfNeeded(stage, guard, "same");
        }
        at(DECIDED);
        guard.letsPass();
        at(DOCUMENT_BACK);
        traveller.takesDocumentBack();
        at(FINISHED);
        guard.finishes();
        at(OVER);
        var shown = stage.screen().shown();
        return Sighting.of(
                start, shown.subList(shownBefore, shown.size()), wire().subList(noticedBefore, wire().size()));
    }

    private void placeFingers() {
        World world = stage.region().world();
        Duration due = FIRST_FINGER;
        for (int position : FINGERS) {
            at(due);
            world.placeFinger(traveller.self(), position, Condition.WELL, SAME_IMPRESSION);
            at(due.plus(ON_THE_GLASS));
            world.liftFinger();
            due = due.plus(A_FINGER);
        }
        stage.says("traveller", "has placed fingers " + FINGERS);
    }

    private List<WireLog.Event> wire() {
        return stage.region().world().wire().events();
    }

    private void at(Duration due) {
        long left = start + due.toNanos() - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = start + due.toNanos() - System.nanoTime();
        }
    }
}
