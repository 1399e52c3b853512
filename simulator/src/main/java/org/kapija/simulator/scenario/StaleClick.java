package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.kapija.simulator.client.Answer;
import org.kapija.simulator.traveller.Cast;

/** A double tap, a tap on a page left open from before, and a command of a finished inspection. */
final class StaleClick implements Scenario {
    @Override
    public String name() {
        return "stale-click";
    }

    @Override
    public String proves() {
        return "A command is carried out once, and only in the state that whoever tapped it was looking at.";
    }

    @Override
    public void play(Stage stage) {
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.CLEAR);
        guard.signsIn(stage.region().officer("guard"));
        traveller.handsOverDocument();
        JsonNode page = guard.seesStep("information").path("inspection");
        String language = page.path("information").path("offered").path(0).asText("en");
        guard.does("inform", Map.of("language", language));
        stage.check(
                "the second tap is refused as stale",
                stale(guard.tapsOn(page, "inform", Map.of("language", language))));
        traveller.placesFingers();
        JsonNode result = guard.seesStep("result").path("inspection");
        guard.letsPass();
        stage.check(
                "a second decision on the old page is refused",
                stale(guard.tapsOn(result, "decide", Map.of("decision", "refer"))));
        stage.check(
                "the decision stands",
                guard.view()
                        .path("inspection")
                        .path("outcome")
                        .path("decision")
                        .asText()
                        .equals("pass"));
        traveller.takesDocumentBack();
        guard.finishes();
        stage.check("a finished inspection takes no command", stale(guard.tapsOn(result, "finish", Map.of())));
        stage.check(
                "nonsense is not understood, and harms nothing",
                guard.tapsOn(result, "teleport", Map.of()) instanceof Answer.Malformed);
        Crossing.cleared(guard, stage.traveller("t7"));
        stage.booksAgree();
    }

    private static boolean stale(Answer answer) {
        return answer instanceof Answer.Refused refused && refused.rule().equals("stale");
    }
}
