package org.kapija.simulator.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.TwoTemplates;
import org.kapija.core.fingerprint.TwofoldExtraction;
import org.kapija.core.fingerprint.Verification;
import org.kapija.simulator.bench.RealSets.Shot;

/**
 * Every image of a set compared once with every other, by the engine alone and by our rules.
 *
 * @param engine by SourceAFIS alone
 * @param fused two templates on both sides
 * @param oneSided two templates of the probe, one of the reference
 * @param failures images that gave no template
 */
record TwofoldTrial(Trial engine, Trial fused, Trial oneSided, int failures) {
    /** A finger with its two templates. */
    private record Print(String finger, TwoTemplates templates, Verification.Prepared prepared) {
        static Optional<Print> of(Shot shot) {
            return switch (TwofoldExtraction.of(shot.image())) {
                case TwofoldExtraction.Extracted(var templates, var _) ->
                    Optional.of(new Print(
                            shot.finger(), templates, Verification.Prepared.of(FingerPosition.UNKNOWN, templates)));
                case TwofoldExtraction.TooPoor _ -> Optional.empty();
            };
        }
    }

    /** One comparison. */
    private record Pair(boolean genuine, Verification both, Verification oneSided) {}

    /** Extracts and compares on all cores. */
    static TwofoldTrial of(List<Shot> shots) {
        List<Print> prints =
                shots.parallelStream().map(Print::of).flatMap(Optional::stream).toList();
        List<Pair> pairs = IntStream.range(0, prints.size())
                .parallel()
                .boxed()
                .flatMap(row -> row(prints.get(row), prints.subList(row + 1, prints.size())))
                .toList();
        return new TwofoldTrial(
                trial(pairs, pair -> pair.both().original()),
                trial(pairs, pair -> pair.both().fused()),
                trial(pairs, pair -> pair.oneSided().fused()),
                shots.size() - prints.size());
    }

    /** Throws the pairs of several sets together. */
    static TwofoldTrial pooled(List<TwofoldTrial> sets) {
        return new TwofoldTrial(
                Trial.pooled(sets.stream().map(TwofoldTrial::engine).toList()),
                Trial.pooled(sets.stream().map(TwofoldTrial::fused).toList()),
                Trial.pooled(sets.stream().map(TwofoldTrial::oneSided).toList()),
                sets.stream().mapToInt(TwofoldTrial::failures).sum());
    }

    private static Stream<Pair> row(Print probe, List<Print> others) {
        return others.stream()
                .map(other -> new Pair(
                        other.finger().equals(probe.finger()),
                        probe.prepared().compare(other.prepared()),
                        probe.prepared().compare(other.templates().original())));
    }

    private static Trial trial(List<Pair> pairs, Function<Pair, ComparisonScore> score) {
        return new Trial(scores(pairs, true, score), scores(pairs, false, score));
    }

    private static Scores scores(List<Pair> pairs, boolean genuine, Function<Pair, ComparisonScore> score) {
        return Scores.of(pairs.stream()
                .filter(pair -> pair.genuine() == genuine)
                .mapToDouble(pair -> score.apply(pair).value()));
    }
}
