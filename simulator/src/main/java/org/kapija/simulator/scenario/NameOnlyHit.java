package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.kapija.simulator.alert.Listings;
import org.kapija.simulator.client.Answer;
import org.kapija.simulator.traveller.Cast;

/** The list knows a name in Cyrillic letters and a day of birth, and nothing else; both are this traveller's, too. */
final class NameOnlyHit implements Scenario {
    @Override
    public String name() {
        return "name-only-hit";
    }

    @Override
    public String proves() {
        return "A name is found in another script, says why, and is never more than possible: two people judge it.";
    }

    @Override
    public void play(Stage stage) {
        stage.publishes(List.of(stage.listings().byName()));
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.LISTED);
        JsonNode candidate = Crossing.candidate(stage, guard, traveller);
        stage.check(
                "the candidate is the alert that knows the name",
                candidate.path("alert").asText().equals(Listings.BY_NAME));
        stage.check(
                "the candidate rests on the name",
                candidate.path("basis").asText().equals("name"));
        stage.check(
                "a name is at most possible, though the day of birth is the same",
                candidate.path("class").asText().equals("possible"));
        stage.check(
                "the guard reads why",
                Judging.evidence(candidate).containsAll(List.of("person.name.variant", "person.birth.equal")));
        stage.check(
                "the candidate repeats no name",
                !candidate.toString().contains(traveller.self().name().primary())
                        && !candidate.toString().contains("Облаковић"));
        stage.check(
                "no decision is possible before a judgement",
                guard.taps("decide", Map.of("decision", "pass")) instanceof Answer.Refused);
        Judging.says(guard, candidate, "not-same");
        stage.check(
                "a second person must look",
                Show.step(guard.view()).equals("expert")
                        && guard.taps("decide", Map.of("decision", "pass")) instanceof Answer.Refused);
        Judging.expertIfNeeded(stage, guard, "not-same");
        stage.check("nothing speaks against passing", Show.verdict(guard.view()).equals("clear"));
        guard.letsPass();
        traveller.takesDocumentBack();
        guard.finishes();
        stage.booksAgree();
    }
}
