package org.kapija.core.fingerprint;

/**
 * How alike two fingers are when both sides have two templates (1:1).
 *
 * @param fused mean of both comparisons: the score to decide by. At equal false match rate its threshold lies below
 *     that of {@code original}, so a threshold meant for the engine alone errs on the careful side
 * @param original what the engine says of the originals alone, the reference for everything of ours
 */
public record Verification(ComparisonScore fused, ComparisonScore original) {
    /** A finger taken now, prepared for many comparisons. May be used by several threads at a time. */
    public static final class Claim {
        private final Probe original;
        private final Probe enhanced;

        private Claim(Probe original, Probe enhanced) {
            this.original = original;
            this.enhanced = enhanced;
        }

        /** Prepares a finger; takes 3 to 6 ms. */
        public static Claim of(FingerPosition position, TwoTemplates templates) {
            return new Claim(Probe.of(position, templates.original()), Probe.of(position, templates.enhanced()));
        }

        /** Compares with a stored finger, whatever its position. */
        public Verification compare(TwoTemplates reference) {
            return of(original.compare(reference.original()), enhanced.compare(reference.enhanced()));
        }

        /** Compares with a stored finger of which there is one template only. */
        public Verification compare(Template reference) {
            return of(original.compare(reference), enhanced.compare(reference));
        }

        private static Verification of(ComparisonScore original, ComparisonScore enhanced) {
            return new Verification(new ComparisonScore((original.value() + enhanced.value()) / 2), original);
        }
    }
}
