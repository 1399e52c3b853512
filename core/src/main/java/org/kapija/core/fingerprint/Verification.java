package org.kapija.core.fingerprint;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.List;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Coincidence;

/**
 * How alike two fingers are when at least one side has two templates (1:1).
 *
 * @param original what the engine says of the originals alone, probe against reference: what ours is judged by
 * @param mean of all comparisons there are between the templates of both sides
 * @param coincidence mean of how their minutiae coincide, which errs on other pairs than the engine does
 */
public record Verification(ComparisonScore original, ComparisonScore mean, double coincidence) {
    private static final Coincidence COINCIDENCE = Coincidence.shipped();

    /**
     * What a unit of coincidence counts against a unit of score, by synthetic fingers alone: docs/identification.md
     * tells how it was chosen.
     */
    private static final double WEIGHT = 2;

    /**
     * Returns the score to decide by. At equal false match rate its threshold lies at a quarter to a half of that of
     * {@code original}, so a threshold meant for the engine alone errs on the careful side.
     */
    public ComparisonScore fused() {
        return new ComparisonScore(Math.max(0, mean.value() + WEIGHT * coincidence));
    }

    /** A finger with two templates, prepared for many comparisons. May be used by several threads at a time. */
    public static final class Prepared {
        private final Probe original;
        private final Probe enhanced;

        private Prepared(Probe original, Probe enhanced) {
            this.original = original;
            this.enhanced = enhanced;
        }

        /** Prepares a finger; takes 3 to 6 ms. */
        public static Prepared of(FingerPosition position, TwoTemplates templates) {
            return new Prepared(Probe.of(position, templates.original()), Probe.of(position, templates.enhanced()));
        }

        /**
         * Compares with a finger of which there are two templates, whatever its position: each template with each, in
         * both orders, since neither engine nor coincidence answers alike in both. Takes 1 to 1.5 ms.
         */
        public Verification compare(Prepared reference) {
            return seen(Stream.concat(against(reference.sides()), reference.against(sides())));
        }

        /** Compares with a finger of which there is one template only: both of ours with it. Takes about 1 ms. */
        public Verification compare(Template reference) {
            var coded = CodedFinger.of(reference.places(), CodeMatrix.shipped());
            return seen(against(List.of(new Side(reference.searchable(), coded))));
        }

        private List<Side> sides() {
            return List.of(
                    new Side(original.searchable(), original.coded()),
                    new Side(enhanced.searchable(), enhanced.coded()));
        }

        /** Both of ours as probes, the original first. */
        private Stream<Sight> against(List<Side> references) {
            return Stream.of(original, enhanced)
                    .flatMap(probe -> references.stream().map(reference -> Sight.of(probe, reference)));
        }

        private static Verification seen(Stream<Sight> sights) {
            List<Sight> all = sights.toList();
            double mean = all.stream()
                    .mapToDouble(sight -> sight.score().value())
                    .average()
                    .orElseThrow();
            double coincidence =
                    all.stream().mapToDouble(Sight::coincidence).average().orElseThrow();
            return new Verification(all.getFirst().score(), new ComparisonScore(mean), coincidence);
        }
    }

    /** A template as a reference. */
    private record Side(FingerprintTemplate searchable, CodedFinger coded) {}

    /** What two templates show of each other. */
    private record Sight(ComparisonScore score, double coincidence) {
        static Sight of(Probe probe, Side reference) {
            return new Sight(probe.compare(reference.searchable()), COINCIDENCE.of(probe.coded(), reference.coded()));
        }
    }
}
