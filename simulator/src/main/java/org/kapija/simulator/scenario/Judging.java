package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.kapija.simulator.region.Officer;

/** Looking at a candidate: the officer's own view first, the expert's where one is needed. */
final class Judging {
    private static final String LOOKED_AT = "face and document compared";

    private Judging() {}

    /** The guard's judgement of a candidate: {@code same, not-same, cannot-tell}. */
    static void says(Guard guard, JsonNode candidate, String judgement) {
        String alert = candidate.path("alert").asText();
        guard.does("judge", judged(alert, judgement, LOOKED_AT));
        sees(guard, alert, shown -> shown.path("judgement").asText().equals(judgement));
    }

    /** The same by a second named person, if the candidate asks for one; the guard signs in again afterwards. */
    static void expertIfNeeded(Stage stage, Guard guard, String judgement) {
        JsonNode candidate = Show.candidate(guard.view()).orElseThrow();
        if (candidate.path("needsExpert").asBoolean()) {
            expertSays(stage, guard, Map.of(candidate.path("alert").asText(), judgement));
        }
    }

    /** What a second named person makes of alerts that ask for one; the guard signs in again afterwards. */
    static void expertSays(Stage stage, Guard guard, Map<String, String> judgements) {
        Officer expert = stage.region().officer("expert");
        guard.signsIn(expert);
        judgements.forEach((alert, judgement) -> {
            guard.does("expert-judge", judged(alert, judgement, "second look at the prints"));
            sees(guard, alert, shown -> !shown.path("needsExpert").asBoolean());
        });
        guard.signsIn(stage.region().officer("guard"));
    }

    /** The next tap is refused on a page that does not show the one before yet. */
    private static void sees(Guard guard, String alert, Predicate<JsonNode> judged) {
        guard.sees(
                "the judgement",
                view -> Show.candidates(view)
                        .filter(shown -> shown.path("alert").asText().equals(alert))
                        .allMatch(judged));
    }

    /** The keys of the sentences that speak for or against a candidate. */
    static List<String> evidence(JsonNode candidate) {
        return candidate.path("evidence").findValuesAsText("key");
    }

    private static Map<String, String> judged(String alert, String judgement, String reason) {
        return Map.of("alert", alert, "judgement", judgement, "reason", reason);
    }
}
