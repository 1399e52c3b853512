package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.kapija.simulator.region.Officer;

/** Looking at a candidate: the officer's own view first, the expert's where one is needed. */
final class Judging {
    private Judging() {}

    /** The guard's judgement of a candidate: {@code same, not-same, cannot-tell}. */
    static void says(Guard guard, JsonNode candidate, String judgement) {
        guard.does(
                "judge",
                Map.of(
                        "alert",
                        candidate.path("alert").asText(),
                        "judgement",
                        judgement,
                        "reason",
                        "face and document compared"));
        guard.sees(
                "the judgement",
                view -> Show.candidate(view)
                        .filter(judged -> judged.path("judgement").asText().equals(judgement))
                        .isPresent());
    }

    /** The same by a second named person, if the candidate asks for one; the guard signs in again afterwards. */
    static void expertIfNeeded(Stage stage, Guard guard, String judgement) {
        JsonNode candidate = Show.candidate(guard.view()).orElseThrow();
        if (!candidate.path("needsExpert").asBoolean()) {
            return;
        }
        Officer expert = stage.region().officer("expert");
        guard.signsIn(expert);
        guard.does(
                "expert-judge",
                Map.of(
                        "alert",
                        candidate.path("alert").asText(),
                        "judgement",
                        judgement,
                        "reason",
                        "second look at the prints"));
        guard.signsIn(stage.region().officer("guard"));
    }
}
