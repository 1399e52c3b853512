package org.kapija.simulator.scenario;

import java.util.List;
import org.kapija.simulator.line.Fault;
import org.kapija.simulator.traveller.Cast;

/** Noise, flipped bits, half frames and late answers on the scanner's line, during a whole crossing. */
final class ScannerGarbage implements Scenario {
    private static final List<Fault> NOISE = List.of(
            Fault.GARBAGE_BEFORE_HEADER,
            Fault.FLIP_BIT,
            Fault.DROP_BYTE,
            Fault.STALL,
            Fault.BAD_CHECKSUM,
            Fault.NO_ANSWER);

    @Override
    public String name() {
        return "scanner-garbage";
    }

    @Override
    public String proves() {
        return "A noisy line costs time, never a wrong image, a lost entry or the lane.";
    }

    @Override
    public void play(Stage stage) {
        Guard guard = stage.guard();
        Person traveller = stage.traveller(Cast.CLEAR);
        guard.signsIn(stage.region().officer("guard"));
        traveller.handsOverDocument();
        guard.informs(traveller.language());
        traveller.sees("finger");
        NOISE.forEach(stage.region().world().scanner()::order);
        stage.says("world", "puts " + NOISE + " on the scanner's line");
        traveller.placesFingers();
        guard.sees(
                "the answer of the search",
                now -> now.path("inspection").path("answer").isObject());
        guard.sees("the scanner working", now -> !Show.faulty(now, "fingerprint"));
        stage.check("every fault has struck", stage.region().world().scanner().isClean());
        Crossing.ended(guard, traveller);
        stage.booksAgree();
    }
}
