package org.kapija.simulator.bench;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Templates;
import org.kapija.core.fingerprint.Verification;
import org.kapija.simulator.bench.RealSets.Shot;

/**
 * Every image of a set compared once with every other, by the engine alone and by our rules.
 *
 * @param pairs compared
 * @param failures images that gave no template
 */
record TwofoldTrial(List<Pair> pairs, int failures) {
    /**
     * One comparison.
     *
     * @param genuine whether it is one finger
     * @param both two templates on both sides
     * @param oneSided two templates of the probe, one of the reference
     */
    record Pair(boolean genuine, Verification both, Verification oneSided) {}

    /** A finger with its two templates. */
    private record Print(String finger, Templates templates, Probe probe) {
        static Optional<Print> of(Shot shot) {
            return switch (Extraction.twofold(shot.image())) {
                case Extraction.Extracted(var templates, var _) ->
                    Optional.of(new Print(shot.finger(), templates, Probe.of(FingerPosition.UNKNOWN, templates)));
                case Extraction.TooPoor _ -> Optional.empty();
            };
        }
    }

    /** Extracts and compares on all cores. */
    static TwofoldTrial of(List<Shot> shots) {
        List<Print> prints =
                shots.parallelStream().map(Print::of).flatMap(Optional::stream).toList();
        List<Pair> pairs = IntStream.range(0, prints.size())
                .parallel()
                .boxed()
                .flatMap(row -> row(prints.get(row), prints.subList(row + 1, prints.size())))
                .toList();
        return new TwofoldTrial(pairs, shots.size() - prints.size());
    }

    /** Throws the pairs of several sets together. */
    static TwofoldTrial pooled(Collection<TwofoldTrial> sets) {
        return new TwofoldTrial(
                sets.stream().flatMap(set -> set.pairs().stream()).toList(),
                sets.stream().mapToInt(TwofoldTrial::failures).sum());
    }

    /** By SourceAFIS alone. */
    Trial engine() {
        return trial(pair -> pair.both().original().value());
    }

    /** By our rule, two templates on both sides. */
    Trial fused() {
        return trial(pair -> pair.both().fused().value());
    }

    /** By our rule, one template of the reference. */
    Trial oneSided() {
        return trial(pair -> pair.oneSided().fused().value());
    }

    /** By what a search of one finger decides by, one template of the reference: nothing below the engine's floor. */
    Trial decisive() {
        return trial(pair -> pair.oneSided().original().reaches(Gallery.FLOOR)
                ? pair.oneSided().onEnginesScale().value()
                : 0);
    }

    /** By another weight of the coincidence against the engine's mean, two templates on both sides. */
    Trial weighing(double coincidence) {
        return trial(
                pair -> pair.both().mean().value() + coincidence * pair.both().coincidence());
    }

    private static Stream<Pair> row(Print probe, List<Print> others) {
        return others.stream()
                .map(other -> new Pair(
                        other.finger().equals(probe.finger()),
                        Verification.of(probe.probe(), other.probe()),
                        Verification.of(probe.probe(), other.templates().original())));
    }

    private Trial trial(ToDoubleFunction<Pair> score) {
        return new Trial(scores(true, score), scores(false, score));
    }

    private Scores scores(boolean genuine, ToDoubleFunction<Pair> score) {
        return Scores.of(
                pairs.stream().filter(pair -> pair.genuine() == genuine).mapToDouble(score));
    }
}
