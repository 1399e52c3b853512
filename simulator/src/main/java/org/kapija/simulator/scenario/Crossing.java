package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;

/** The ordinary way through the lane, in the pieces that scenarios share. */
final class Crossing {
    private Crossing() {}

    /** From the idle lane to the end of the local search. */
    static void searched(Guard guard, Person traveller) {
        traveller.handsOverDocument();
        guard.informs(traveller.language());
        traveller.placesFingers();
        guard.sees(
                "the answer of the search",
                view -> view.path("inspection").path("answer").isObject());
    }

    /** The guard signs in and takes somebody as far as the first candidate. */
    static JsonNode candidate(Stage stage, Guard guard, Person traveller) {
        guard.signsIn(stage.region().officer("guard"));
        searched(guard, traveller);
        return Show.candidate(guard.seesStep("hit")).orElseThrow();
    }

    /** A whole crossing of somebody about whom nothing is known. */
    static void cleared(Guard guard, Person traveller) {
        searched(guard, traveller);
        guard.seesStep("result");
        guard.letsPass();
        traveller.takesDocumentBack();
        guard.finishes();
    }

    /** From the answer of the search to the idle lane, when nothing but the equipment was in question. */
    static void ended(Guard guard, Person traveller) {
        guard.seesStep("result");
        guard.refers();
        traveller.takesDocumentBack();
        guard.finishes();
    }

    /** How many crossings central has from the opening to the end. */
    static long recorded(Stage stage) {
        return stage.central().entries(stage.region().terminalId()).stream()
                .filter(entry -> entry.path("kind").asText().equals("finished"))
                .count();
    }
}
