package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.kapija.simulator.client.Answer;
import org.kapija.simulator.region.Ground;
import org.kapija.simulator.traveller.Cast;

/** The terminal's disk fills up in the middle of an inspection and is cleared again. Needs root, for a small disk. */
final class DiskFull implements Scenario {
    private static final int MEGABYTES = 1024; // with less, the reserve would be most of it
    private static final Set<String> TOLD = Set.of("high", "full");

    @Override
    public String name() {
        return "disk-full";
    }

    @Override
    public String proves() {
        return "A full disk is told in a sentence, nothing that was acknowledged is lost, and the lane comes back.";
    }

    @Override
    public void prepare(Ground ground) throws IOException {
        ground.smallDisk(MEGABYTES);
    }

    @Override
    public void play(Stage stage) throws IOException {
        if (!stage.region().ground().hasSmallDisk()) {
            stage.skips("no small disk can be had here: root and mount are needed");
            return;
        }
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.CLEAR);
        guard.signsIn(stage.region().officer("guard"));
        traveller.handsOverDocument();
        guard.informs(traveller.language());
        stage.region().ground().fillDisk();
        stage.says("world", "fills the terminal's disk");
        JsonNode told = guard.sees(
                "the disk's state",
                view -> TOLD.contains(view.path("status").path("disk").asText()));
        stage.check(
                "a notice says what to do",
                told.path("status").path("notices").toString().contains("\"disk."));
        Answer answer = guard.taps("help", Map.of("kind", "water-food"));
        stage.check("help is recorded, in the room kept back for this", answer instanceof Answer.Accepted);
        stage.region().ground().clearDisk();
        stage.says("technician", "clears the disk");
        guard.sees(
                "the disk in order",
                view -> view.path("status").path("disk").asText().equals("ok"));
        traveller.placesFingers();
        guard.sees(
                "the answer of the search",
                now -> now.path("inspection").path("answer").isObject());
        Crossing.ended(guard, traveller);
        stage.booksAgree();
    }
}
