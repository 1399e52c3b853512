package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.kapija.simulator.chip.ChipFault;
import org.kapija.simulator.traveller.Cast;

/** A passport leaves the reader in the middle of its chip, and is laid down again. */
final class ChipTorn implements Scenario {
    @Override
    public String name() {
        return "chip-torn";
    }

    @Override
    public String proves() {
        return "A reading that was torn says what to do, accuses nobody, and the next try counts.";
    }

    @Override
    public void play(Stage stage) throws IOException {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.CHIPPED);
        guard.signsIn(stage.region().officer("guard"));
        traveller.handsOverDocument(ChipCrossing.chip(traveller, Optional.of(ChipFault.TORN)));
        JsonNode torn = guard.sees(
                "that the chip was torn away",
                view -> ChipCrossing.findings(view).contains("chip.card-gone"));
        stage.check(
                "no layer failed for it", !torn.path("inspection").toString().contains("\"failed\""));
        traveller.laysChip(ChipCrossing.chip(traveller, Optional.empty()));
        JsonNode read = guard.sees("what the chip told", ChipCrossing::told);
        stage.check("the finding is gone", !ChipCrossing.findings(read).contains("chip.card-gone"));
        stage.check("the chip is intact", ChipCrossing.layer(read, "intact").equals("passed"));
        guard.informs(traveller.language());
        traveller.placesFingers();
        guard.seesStep("result");
        guard.letsPass();
        traveller.takesDocumentBack();
        guard.finishes();
        stage.booksAgree();
    }
}
