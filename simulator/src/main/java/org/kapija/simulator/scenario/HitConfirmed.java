package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.kapija.simulator.client.Answer;
import org.kapija.simulator.traveller.Cast;

/** Somebody on the list comes: two named people confirm the candidate before anything follows from it. */
final class HitConfirmed implements Scenario {
    @Override
    public String name() {
        return "hit-confirmed";
    }

    @Override
    public String proves() {
        return "A candidate becomes a hit only by a named person's judgement, and the owner's instructions are on screen.";
    }

    @Override
    public void play(Stage stage) {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.LISTED);
        JsonNode candidate = Crossing.candidate(stage, guard, traveller);
        stage.check(
                "the candidate is the listed person",
                candidate.path("alert").asText().equals("RS-DEMO-1"));
        stage.check(
                "the score is hidden before a judgement",
                candidate.path("score").isNull());
        stage.check(
                "the owner's instruction is shown",
                !candidate.path("action").asText().isEmpty());
        stage.check("the certainty is strong", candidate.path("class").asText().equals("strong"));
        stage.check(
                "no decision is possible before a judgement",
                refused(guard.taps("decide", Map.of("decision", "pass"))));
        Judging.says(guard, candidate, "same");
        Judging.expertIfNeeded(stage, guard, "same");
        stage.check("the verdict is stop", Show.verdict(guard.view()).equals("stop"));
        guard.refers();
        stage.check("the barrier stays closed", !stage.region().world().state().barrierOpen());
        traveller.takesDocumentBack();
        guard.finishes();
        stage.booksAgree();
    }

    private static boolean refused(Answer answer) {
        return answer instanceof Answer.Refused;
    }
}
