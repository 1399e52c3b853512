package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import org.kapija.simulator.traveller.Cast;

/** The scanner is replaced by one that was set to a speed nobody expects, then by a new one. */
final class WrongBaud implements Scenario {
    private static final Set<String> SENTENCES = Set.of("scanner.wrong-baud", "scanner.silent", "scanner.nonsense");

    @Override
    public String name() {
        return "wrong-baud";
    }

    @Override
    public String proves() {
        return "A scanner at another speed is reported as such, and a good one in its place is found by itself.";
    }

    @Override
    public void play(Stage stage) throws IOException {
        Guard guard = stage.guard();
        guard.signsIn(stage.region().officer("guard"));
        guard.sees("the scanner working", now -> !Show.faulty(now, "fingerprint"));
        stage.region().world().scanner().swapForWrongBaud();
        stage.says("technician", "fits a scanner that speaks at another speed");
        JsonNode view = guard.sees(
                "the scanner's fault, and what to do", now -> SENTENCES.contains(Show.fault(now, "fingerprint")));
        stage.check("the fault is named", Show.faulty(view, "fingerprint"));
        stage.region().world().scanner().swapForNew();
        stage.says("technician", "fits a new scanner");
        guard.sees("the scanner working", now -> !Show.faulty(now, "fingerprint"));
        Crossing.cleared(guard, stage.traveller(Cast.CLEAR));
        stage.booksAgree();
    }
}
