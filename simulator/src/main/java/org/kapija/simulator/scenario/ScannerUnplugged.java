package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.traveller.Cast;

/** Somebody pulls the scanner's cable between two fingers, and plugs it in again. */
final class ScannerUnplugged implements Scenario {
    @Override
    public String name() {
        return "scanner-unplugged";
    }

    @Override
    public String proves() {
        return "An unplugged scanner is named with its port and its remedy, and the inspection goes on when it is back.";
    }

    @Override
    public void play(Stage stage) throws IOException {
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.CLEAR);
        guard.signsIn(stage.region().officer("guard"));
        traveller.handsOverDocument();
        guard.informs(traveller.language());
        JsonNode asked = traveller.sees("finger");
        traveller.places(asked.path("finger").asInt(), Condition.WELL, asked);
        stage.region().world().scanner().unplug();
        stage.says("world", "pulls the scanner's cable");
        JsonNode view = guard.sees("the scanner's fault", now -> Show.faulty(now, "fingerprint"));
        stage.check("the fault says unplugged", Show.fault(view, "fingerprint").equals("scanner.unplugged"));
        stage.region().world().scanner().plugIn();
        stage.says("world", "plugs it in again");
        guard.sees("the scanner working", now -> !Show.faulty(now, "fingerprint"));
        traveller.placesFingers();
        guard.sees(
                "the answer of the search",
                now -> now.path("inspection").path("answer").isObject());
        Crossing.ended(guard, traveller);
        stage.booksAgree();
    }
}
