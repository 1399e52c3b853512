package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.kapija.simulator.traveller.Cast;

/** Somebody without any document: an ordinary case, registered and searched by fingers alone. */
final class NoDocument implements Scenario {
    @Override
    public String name() {
        return "no-document";
    }

    @Override
    public String proves() {
        return "Whoever carries no document goes the same way, and asylum is one tap that cannot be taken back.";
    }

    @Override
    public void play(Stage stage) {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.UNDOCUMENTED);
        guard.signsIn(stage.region().officer("guard"));
        guard.does("no-document", Map.of("reason", "none"));
        guard.informs(traveller.language());
        traveller.placesFingers();
        var view = guard.sees(
                "the answer of the search",
                now -> now.path("inspection").path("answer").isObject());
        stage.check("the document is recorded as none", documentState(view).equals("none"));
        stage.check("help is offered", Show.enabled(view, "help"));
        guard.does("help", Map.of("kind", "water-food"));
        guard.does("asylum", Map.of());
        view = guard.sees(
                "the protection stop",
                now -> now.path("inspection").path("protection").asBoolean());
        stage.check("asylum cannot be tapped away", !Show.enabled(view, "asylum"));
        guard.refers();
        guard.finishes();
        stage.booksAgree();
    }

    private static String documentState(JsonNode view) {
        return view.path("inspection").path("document").path("state").asText();
    }
}
