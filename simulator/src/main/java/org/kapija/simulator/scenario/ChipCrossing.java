package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.simulator.chip.Chip;
import org.kapija.simulator.chip.ChipFault;
import org.kapija.simulator.chip.ChipPlan;
import org.kapija.simulator.chip.FieldTiming;
import org.kapija.simulator.chip.Personalisation;
import org.kapija.simulator.region.Ground;
import org.kapija.simulator.traveller.Cast;

/**
 * A crossing with a passport whose chip is read while the guard goes on.
 *
 * @param name on the command line
 * @param proves in one sentence
 * @param fault of the chip, if any
 * @param believed whether the terminal knows the authority that signed it
 * @param layers what the guard must see at the end of each layer that matters
 * @param finding key of a sentence that the guard must see
 * @param verdict that the terminal must suggest
 */
record ChipCrossing(
        String name,
        String proves,
        Optional<ChipFault> fault,
        boolean believed,
        Map<String, String> layers,
        String finding,
        String verdict)
        implements Scenario {
    /** Of the passport's own issuer. */
    private static final String COUNTRY = "CO";

    /** Every scenario with a chip, in the order of the documentation. */
    static final List<Scenario> ALL = List.of(
            new ChipCrossing(
                    "chip-clear",
                    "A chip that its issuer signed and that is no copy says so layer by layer, and nobody waits for it.",
                    Optional.empty(),
                    true,
                    Map.of("intact", "passed", "issuer-trusted", "passed", "chip-genuine", "passed"),
                    "trust.no-revocation-list",
                    "clear"),
            new ChipCrossing(
                    "chip-cloned",
                    "A copy of a good chip has everything but its secret key, and that is seen.",
                    Optional.of(ChipFault.CLONED),
                    true,
                    Map.of("issuer-trusted", "passed", "chip-genuine", "failed"),
                    "trust.chip-failed",
                    "check"),
            new ChipCrossing(
                    "chip-altered",
                    "One byte of the face that is not the issuer's is found.",
                    Optional.of(ChipFault.ALTERED_DG2),
                    true,
                    Map.of("intact", "failed"),
                    "trust.hash-differs",
                    "check"),
            new ChipCrossing(
                    "issuer-unknown",
                    "A State whose authority nobody handed over is unknown and not a forger: the crossing goes on.",
                    Optional.empty(),
                    false,
                    Map.of("intact", "passed", "issuer-trusted", "could-not-check"),
                    "trust.no-anchor",
                    "clear"));

    @Override
    public void prepare(Ground ground) throws IOException {
        if (believed) {
            ground.believes(office(1).authority().certificate());
        }
    }

    /** The same seed has the same keys, so that what was believed before the start is what signs later. */
    private static Personalisation office(long seed) {
        return new Personalisation(COUNTRY, seed, InstantSource.system());
    }

    /** Makes the chip of a traveller's passport. */
    static Chip chip(Person traveller, Optional<ChipFault> fault) {
        return office(1).chip(traveller.self(), ChipPlan.usual(), fault, FieldTiming.NONE, Thread::sleep);
    }

    @Override
    public void play(Stage stage) throws IOException {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.CHIPPED);
        guard.signsIn(stage.region().officer("guard"));
        traveller.handsOverDocument(chip(traveller, fault));
        JsonNode view = guard.sees("what the chip told", ChipCrossing::told);
        layers.forEach((layer, wanted) ->
                stage.check(layer + " is " + wanted, layer(view, layer).equals(wanted)));
        stage.check("the finding is told", findings(view).contains("\"" + finding + "\""));
        stage.check("nothing says forged", !view.toString().contains("forge"));
        guard.informs(traveller.language());
        traveller.placesFingers();
        JsonNode result = guard.seesStep("result");
        stage.check("the verdict is " + verdict, Show.verdict(result).equals(verdict));
        guard.letsPass();
        traveller.takesDocumentBack();
        guard.finishes();
        stage.booksAgree();
        stage.check("the whole crossing is at central", Crossing.recorded(stage) == 1);
    }

    /** Whether the chip of the document was read. */
    static boolean told(JsonNode view) {
        return !layer(view, "issuer-trusted").equals("not-done");
    }

    /** What is wrong with the document, as it stands on the console. */
    static String findings(JsonNode view) {
        return view.path("inspection").path("document").path("findings").toString();
    }

    static String layer(JsonNode view, String name) {
        for (JsonNode layer : view.path("inspection").path("document").path("layers")) {
            if (layer.path("layer").asText().equals(name)) {
                return layer.path("verdict").asText();
            }
        }
        return "not-done";
    }
}
