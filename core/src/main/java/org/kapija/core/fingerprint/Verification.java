package org.kapija.core.fingerprint;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Probe.Sight;
import org.kapija.core.fingerprint.index.Coincidence;

/**
 * How alike two fingers are when at least one side has two templates (1:1).
 *
 * @param original what the engine says of the originals alone, probe against reference: what ours is judged by
 * @param mean of all comparisons there are between the templates of both sides
 * @param coincidence mean of how their minutiae coincide, which errs on other pairs than the engine does
 */
public record Verification(ComparisonScore original, ComparisonScore mean, double coincidence) {
    static final Coincidence COINCIDENCE = Coincidence.shipped();

    /**
     * What a unit of coincidence counts against a unit of score, by synthetic fingers alone: docs/identification.md
     * tells how it was chosen.
     */
    private static final double WEIGHT = 2;

    /** Where on the engine's scale what is neither for nor against lies, and what a unit counts there. */
    private static final double NEUTRAL = 16;

    private static final double UNIT = 0.85;

    /**
     * Compares with a finger whatever its position: each template with each, in both orders, since neither engine nor
     * coincidence answers alike in both. Takes 1 to 1.5 ms if both have two templates.
     */
    public static Verification of(Probe probe, Probe reference) {
        return seen(Stream.concat(sights(probe, reference), sights(reference, probe)));
    }

    /** Compares with a stored finger whatever its position: each of the probe's templates with it. Takes 0.7 ms. */
    public static Verification of(Probe probe, Template reference) {
        return of(probe, Facet.of(reference));
    }

    static Verification of(Probe probe, Facet reference) {
        return seen(probe.sights(reference));
    }

    /** What both templates of one side show of those of the other, the originals first. */
    private static Stream<Sight> sights(Probe probe, Probe reference) {
        return reference.facets().stream().flatMap(probe::sights);
    }

    private static Verification seen(Stream<Sight> sights) {
        List<Sight> all = sights.toList();
        return new Verification(
                all.getFirst().score(),
                new ComparisonScore(mean(all, sight -> sight.score().value())),
                mean(all, Sight::coincidence));
    }

    private static double mean(List<Sight> sights, ToDoubleFunction<Sight> of) {
        return sights.stream().mapToDouble(of).average().orElseThrow();
    }

    /**
     * Returns the score to decide by. At equal false match rate its threshold lies at a quarter to a half of that of
     * {@code original}, so a threshold meant for the engine alone errs on the careful side.
     */
    public ComparisonScore fused() {
        return new ComparisonScore(Math.max(0, evidence()));
    }

    /**
     * Returns the score of the engine's scale that is as rare among strangers, so that whatever is calibrated for the
     * engine can be asked what this is worth. Strangers stay below that scale by as much as the engine's own do:
     * docs/identification.md has the rates.
     */
    public ComparisonScore onEnginesScale() {
        return new ComparisonScore(Math.max(0, NEUTRAL + UNIT * evidence()));
    }

    private double evidence() {
        return mean.value() + WEIGHT * coincidence;
    }
}
