package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.traveller.DocumentFault;

/** A passport whose number does not fit its check digit, after four readings that were no documents at all. */
final class BadDocument implements Scenario {
    @Override
    public String name() {
        return "bad-document";
    }

    @Override
    public String proves() {
        return "A wrong check digit is found and named, no unreadable line stops the lane, and nobody is called a forger.";
    }

    @Override
    public void play(Stage stage) {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.MISPRINTED);
        guard.signsIn(stage.region().officer("guard"));
        for (DocumentFault fault : new DocumentFault[] {
            DocumentFault.WRONG_LENGTH, DocumentFault.CYRILLIC, DocumentFault.HALF, DocumentFault.GARBAGE
        }) {
            unreadable(stage, guard, traveller, fault);
        }
        traveller.handsOverDocument(DocumentFault.WRONG_DIGIT);
        JsonNode view =
                guard.sees("a finding about the document", now -> !findings(now).isEmpty());
        stage.check("the finding names the number", findings(view).toString().contains("number"));
        stage.check("the layer \"intact\" failed", layer(view, "intact").equals("failed"));
        stage.check("nothing says forged", !view.toString().contains("forge"));
        if (Show.step(view).equals("document")) {
            guard.does("no-document", Map.of("reason", "damaged"));
        }
        guard.informs(traveller.language());
        traveller.placesFingers();
        view = guard.seesStep("result");
        stage.check("the verdict asks for a check", Show.verdict(view).equals("check"));
        guard.refers();
        traveller.takesDocumentBack();
        guard.finishes();
        stage.booksAgree();
    }

    private static void unreadable(Stage stage, Guard guard, Person traveller, DocumentFault fault) {
        traveller.handsOverDocument(fault);
        JsonNode view =
                guard.sees("what is wrong with it", now -> !findings(now).isEmpty());
        stage.check(fault.word() + " is not taken for a document in order", !intact(view));
        traveller.takesDocumentBack();
        if (view.path("inspection").isObject()) {
            guard.does("abandon", Map.of("reason", "unreadable, once more"));
            guard.sees("the idle console", now -> !now.path("inspection").isObject());
        }
    }

    private static boolean intact(JsonNode view) {
        return layer(view, "intact").equals("passed");
    }

    private static JsonNode findings(JsonNode view) {
        return view.path("inspection").path("document").path("findings");
    }

    private static String layer(JsonNode view, String name) {
        for (JsonNode layer : view.path("inspection").path("document").path("layers")) {
            if (layer.path("layer").asText().equals(name)) {
                return layer.path("verdict").asText();
            }
        }
        return "";
    }
}
