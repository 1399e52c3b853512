package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.kapija.simulator.traveller.Cast;

/** The list has another person under this traveller's document number: the guard sees that it is not the same. */
final class HitRejected implements Scenario {
    @Override
    public String name() {
        return "hit-rejected";
    }

    @Override
    public String proves() {
        return "A document alone never makes a strong candidate, and a rejected one leaves no trace on the traveller.";
    }

    @Override
    public void play(Stage stage) {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.MISTAKEN);
        JsonNode candidate = Crossing.candidate(stage, guard, traveller);
        stage.check(
                "the candidate rests on the document",
                candidate.path("basis").asText().equals("document"));
        stage.check(
                "a document alone is at most possible",
                candidate.path("class").asText().equals("possible"));
        Judging.says(guard, candidate, "not-same");
        Judging.expertIfNeeded(stage, guard, "not-same");
        guard.letsPass();
        guard.sees("the barrier open", now -> stage.region().world().state().barrierOpen());
        traveller.takesDocumentBack();
        guard.finishes();
        stage.booksAgree();
    }
}
