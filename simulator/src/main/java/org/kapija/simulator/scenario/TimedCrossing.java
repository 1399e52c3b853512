package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.world.WireLog;
import org.kapija.simulator.world.World;

/**
 * A crossing on a fixed timetable: everybody acts when the clock says so, and places the very same impressions each
 * time. Nobody waits for what a screen shows, but where the work would be lost: a finger stays until it is taken.
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
        var timetable = new Timetable();
        traveller.handsOverDocument();
        timetable.at(INFORMED);
        guard.informs(traveller.language());
        placeFingers(timetable);
        timetable.at(JUDGED);
        JsonNode view = guard.sees(
                "the answer", now -> now.path("inspection").path("answer").isObject());
        found = view.path("inspection").path("answer").path("candidates").findValuesAsText("alert");
        if (alsoDone.contains("judge")) {
            Judging.says(guard, Show.candidate(view).orElseThrow(), "same");
            Judging.expertIfNeeded(stage, guard, "same");
        }
        timetable.at(DECIDED);
        guard.letsPass();
        timetable.at(DOCUMENT_BACK);
        traveller.takesDocumentBack();
        timetable.at(FINISHED);
        guard.finishes();
        traveller.sees("welcome");
        timetable.at(OVER);
        var shown = stage.screen().shown();
        return Sighting.of(
                timetable, shown.subList(shownBefore, shown.size()), wire().subList(noticedBefore, wire().size()));
    }

    private void placeFingers(Timetable timetable) {
        World world = stage.region().world();
        Duration due = FIRST_FINGER;
        for (int position : FINGERS) {
            timetable.at(due);
            world.placeFinger(traveller.self(), position, Condition.WELL, SAME_IMPRESSION);
            timetable.at(due.plus(ON_THE_GLASS));
            traveller.isDoneWithFinger(position);
            timetable.at(due.plus(ON_THE_GLASS));
            world.liftFinger();
            due = due.plus(A_FINGER);
        }
        stage.says("traveller", "has placed fingers " + FINGERS);
    }

    private List<WireLog.Event> wire() {
        return stage.region().world().wire().events();
    }
}
