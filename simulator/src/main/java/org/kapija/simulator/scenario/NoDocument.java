package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.kapija.simulator.traveller.Cast;

/** Somebody without any document: an ordinary case, registered and searched by fingers alone. */
final class NoDocument implements Scenario {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
        guard.sees("the protection stop", NoDocument::isProtected);
        guard.taps("asylum", Map.of());
        stage.check("asylum cannot be tapped away", isProtected(guard.view()));
        guard.refers();
        stage.central()
                .await("a registration", page -> !page.path("registrations").isEmpty(), PATIENCE);
        stage.says("central", "has registered the person and searched for a prior registration");
        guard.sees("central's answer", now -> prior(now).equals("answered"));
        guard.finishes();
        stage.booksAgree();
    }

    private static boolean isProtected(JsonNode view) {
        return view.path("inspection").path("protection").asBoolean();
    }

    private static String prior(JsonNode view) {
        return view.path("inspection").path("prior").path("state").asText();
    }

    private static String documentState(JsonNode view) {
        return view.path("inspection").path("document").path("state").asText();
    }
}
