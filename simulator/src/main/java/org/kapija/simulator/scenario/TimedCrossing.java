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
    private static final Duration INFORMED = Duration.ofSeconds(2);
    private static final Duration FIRST_FINGER = Duration.ofSeconds(3);
    private static final Duration A_FINGER = Duration.ofSeconds(2);
    private static final Duration JUDGED = Duration.ofMillis(12_500);
    private static final Duration DECIDED = Duration.ofSeconds(15);
    private static final Duration DOCUMENT_BACK = Duration.ofSeconds(16);
    private static final Duration FINISHED = Duration.ofSeconds(21);
    private static final Duration OVER = Duration.ofSeconds(22);
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
        return new Sighting(
                start, shown.subList(shownBefore, shown.size()), wire().subList(noticedBefore, wire().size()));
    }

    private void placeFingers() {
        World world = stage.region().world();
        Duration due = FIRST_FINGER;
        for (int position : FINGERS) {
            at(due);
            world.placeFinger(traveller.self(), position, Condition.WELL, SAME_IMPRESSION);
            at(due.plus(A_FINGER.dividedBy(2)));
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
