package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Optional;
import org.kapija.simulator.page.OcrB;
import org.kapija.simulator.region.RegionPlan;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.traveller.DocumentFault;

/** The swipe reader is broken: a camera reads what is laid down. */
final class CameraClear implements Scenario {
    private static final String LIBRARY = "libtesseract.so.5";

    @Override
    public String name() {
        return "camera-clear";
    }

    @Override
    public String proves() {
        return "A document that is only laid down is read by the camera, and one that cannot be read says what would help.";
    }

    @Override
    @SuppressWarnings("restricted") // whether the library is there is all that is asked
    public Optional<String> lacking(RegionPlan plan) throws IOException {
        if (plan.zoneModel().isEmpty()) {
            return Optional.of("it needs a model of the zone's characters: name one with --ocr-model FILE");
        }
        if (OcrB.ofSystem().isEmpty()) {
            return Optional.of("the typeface of zones is missing: apt-get install " + OcrB.PACKAGE);
        }
        try (var arena = Arena.ofConfined()) {
            var _ = SymbolLookup.libraryLookup(LIBRARY, arena);
            return Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.of(LIBRARY + " is missing: apt-get install libtesseract5");
        }
    }

    @Override
    public void play(Stage stage) throws IOException {
        stage.publishes(stage.listings().first());
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.CLEAR);
        guard.signsIn(stage.region().officer("guard"));
        guard.sees(
                "that the camera works",
                view -> Show.device(view, "camera").path("state").asText().equals("ok"));
        stage.region().world().reader().unplug();
        guard.sees("that the reader is gone", view -> Show.faulty(view, "document"));
        traveller.handsOverDocument(DocumentFault.HALF);
        JsonNode half = guard.sees("that it cannot be read", view -> state(view).equals("unreadable"));
        stage.check(
                "a sentence says what would help", ChipCrossing.findings(half).contains("\"camera."));
        traveller.takesDocumentBack();
        traveller.handsOverDocument();
        JsonNode read = guard.seesStep("information");
        stage.check("the zone is intact", ChipCrossing.layer(read, "intact").equals("passed"));
        stage.check(
                "nothing is to be compared by hand", ChipCrossing.findings(read).equals("[]"));
        stage.check(
                "nobody says genuine", ChipCrossing.layer(read, "chip-genuine").equals("not-done"));
        guard.informs(traveller.language());
        traveller.placesFingers();
        JsonNode result = guard.seesStep("result");
        stage.check("the verdict is clear", Show.verdict(result).equals("clear"));
        guard.letsPass();
        traveller.takesDocumentBack();
        guard.finishes();
        stage.booksAgree();
        stage.check("the whole crossing is at central", Crossing.recorded(stage) == 1);
    }

    private static String state(JsonNode view) {
        return view.path("inspection").path("document").path("state").asText();
    }
}
