package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.kapija.simulator.alert.Listings;
import org.kapija.simulator.traveller.Cast;

/** A traveller carries a document that was reported stolen; its victim comes after with a new one. */
final class StolenDocument implements Scenario {
    private static final String CAUTION = "alert.caution.lost-document";

    @Override
    public String name() {
        return "stolen-document";
    }

    @Override
    public String proves() {
        return "A stolen document is found by its number, misread or not, and its victim is not stopped by name.";
    }

    @Override
    public void play(Stage stage) {
        stage.publishes(stage.listings().stolen());
        Guard guard = stage.guard();
        guard.signsIn(stage.region().officer("guard"));
        carried(stage, guard, stage.traveller(Cast.CARRIER));
        Person victim = stage.traveller(Cast.VICTIM);
        Crossing.searched(guard, victim);
        JsonNode view = guard.seesStep("result");
        stage.check(
                "the victim named in the alert is no candidate",
                Show.candidates(view).findAny().isEmpty());
        guard.letsPass();
        victim.takesDocumentBack();
        guard.finishes();
        stage.booksAgree();
        stage.check("both crossings are at central", Crossing.recorded(stage) == 2);
    }

    private static void carried(Stage stage, Guard guard, Person carrier) {
        Crossing.searched(guard, carrier);
        List<JsonNode> found = Show.candidates(guard.seesStep("hit")).toList();
        stage.check(
                "the exact number comes before the one that was misread",
                found.stream()
                        .map(candidate -> candidate.path("alert").asText())
                        .toList()
                        .equals(List.of(Listings.STOLEN, Listings.MISREAD)));
        stage.check(
                "both rest on the document and are at most possible",
                found.stream()
                        .allMatch(candidate -> candidate.path("basis").asText().equals("document")
                                && candidate.path("class").asText().equals("possible")));
        stage.check(
                "the guard reads that the person may be the victim, and that number and issuer are the same",
                Judging.evidence(found.getFirst())
                        .equals(List.of(CAUTION, "number.likeness.exact", "number.issuer.same")));
        stage.check(
                "the guard reads that letters may have been taken for digits",
                Judging.evidence(found.getLast()).equals(List.of(CAUTION, "number.likeness.misread")));
        Judging.says(guard, found.getFirst(), "same");
        Judging.says(guard, found.getLast(), "not-same");
        Judging.expertSays(stage, guard, Map.of(Listings.STOLEN, "same", Listings.MISREAD, "not-same"));
        stage.check("the verdict is stop", Show.verdict(guard.view()).equals("stop"));
        guard.refers();
        stage.check("the barrier stays closed", !stage.region().world().state().barrierOpen());
        carrier.takesDocumentBack();
        guard.finishes();
    }
}
