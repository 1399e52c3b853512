package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.traveller.Cast;

/** The terminal loses its power in the middle of an inspection and goes on where it was. */
final class PowerCut implements Scenario {
    @Override
    public String name() {
        return "power-cut";
    }

    @Override
    public String proves() {
        return "What was acknowledged survives the loss of power, and the inspection goes on at the same step.";
    }

    @Override
    public void play(Stage stage) throws IOException {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.CLEAR);
        guard.signsIn(stage.region().officer("guard"));
        traveller.handsOverDocument();
        guard.informs(traveller.language());
        JsonNode asked = traveller.sees("finger");
        traveller.places(asked.path("finger").asInt(), Condition.WELL, asked);
        JsonNode before = guard.sees("one finger captured", view -> captured(view) == 1);
        stage.powerCut();
        JsonNode after = stage.guard()
                .sees("the inspection", view -> view.path("inspection").isObject());
        stage.check("it is the same inspection", same(before, after, "id"));
        stage.check("it stands at the same step", Show.step(after).equals(Show.step(before)));
        stage.check("the document is still read", same(before, after, "document"));
        stage.check("the captured finger is still captured", captured(after) == captured(before));
        stage.check("the list is still there", Show.list(after) == Show.list(before));
        stage.guard().signsIn(stage.region().officer("guard"));
        stage.traveller(Cast.CLEAR).placesFingers();
        stage.guard().seesStep("result");
        stage.guard().letsPass();
        stage.traveller(Cast.CLEAR).takesDocumentBack();
        stage.guard().finishes();
        stage.booksAgree();
    }

    private static long captured(JsonNode view) {
        return view.path("inspection").path("fingers").findValuesAsText("state").stream()
                .filter("captured"::equals)
                .count();
    }

    private static boolean same(JsonNode before, JsonNode after, String field) {
        return before.path("inspection")
                .path(field)
                .equals(after.path("inspection").path(field));
    }
}
