package org.kapija.simulator.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.value.Octets;
import org.kapija.simulator.bench.PrintSet.Print;
import org.kapija.simulator.finger.Distractor;

/**
 * Drawn fingers that fill a gallery, held against imaged ones.
 *
 * @param fingers drawn
 * @param drawing CPU time of drawing one
 * @param scores of imaged fingers against drawn ones
 * @param imaged CPU time of a comparison with an imaged finger, milliseconds
 * @param drawn the same with a drawn finger
 */
record Strangers(PrintSet fingers, Sample drawing, Scores scores, Sample imaged, Sample drawn) {
    private static final int PROBES = 24;
    private static final int REFERENCES = 400;

    /** Draws so many and compares, both kinds in turns on one thread. */
    static Strangers of(int count, PrintSet imagedFingers, long seed) {
        long[] seeds = new SplittableRandom(seed).longs(count).toArray();
        List<Timed<Octets>> cbor = IntStream.range(0, count)
                .mapToObj(i -> Timed.of(() -> Distractor.template(seeds[i])))
                .toList();
        List<Print> drawn = IntStream.range(0, count)
                .mapToObj(i -> new Print(
                        "drawn " + i, Template.read(cbor.get(i).value()).orElseThrow()))
                .toList();
        List<Print> imaged = imagedFingers.prints();
        var atDrawn = new Sample();
        var atImaged = new Sample();
        List<Scores> scores = IntStream.range(0, Math.min(PROBES, imaged.size()))
                .mapToObj(i -> {
                    // far from one another in the set: different fingers
                    Print probe = imaged.get(i * imaged.size() / PROBES);
                    compare(probe, imaged, atImaged);
                    return compare(probe, drawn, atDrawn);
                })
                .toList();
        var fingers = new PrintSet("drawn", drawn, 0);
        return new Strangers(fingers, Timed.costs(cbor), Scores.pooled(scores), atImaged, atDrawn);
    }

    private static Scores compare(Print probe, List<Print> references, Sample costs) {
        Probe prepared = Probe.of(FingerPosition.UNKNOWN, probe.template());
        List<Template> strangers = references.stream()
                .filter(print -> !print.finger().equals(probe.finger()))
                .limit(REFERENCES)
                .map(Print::template)
                .toList();
        Timed<Scores> run = Timed.of(() -> Scores.of(strangers.stream()
                .mapToDouble(stranger -> prepared.compare(stranger).value())));
        costs.add(run.nanos() / strangers.size());
        return run.value();
    }
}
