package org.kapija.simulator.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * How well and how fast fingers are compared and found, part by part.
 *
 * @param data a folder with sets of real prints below {@code fingerprints}
 * @param cache a folder outside the project, where drawn galleries are kept
 * @param sizes of the galleries that are searched, ascending
 * @param strangers searches without a mate that set the thresholds of identification
 * @param parts what to measure, in this order
 * @param seed of everything drawn
 * @param progress is told what happens, a line at a time
 */
public record FingerprintBench(
        Path data,
        Path cache,
        List<Integer> sizes,
        int strangers,
        List<Part> parts,
        long seed,
        Consumer<String> progress) {
    private static final int DRAWN = 100_000;
    private static final int WEIGHT_FINGERS = 120;
    private static final int WEIGHT_TOUCHES = 4;
    private static final int SLAP_HANDS = 12;
    private static final int SLAP_TOUCHES = 5;

    public FingerprintBench {
        sizes = List.copyOf(sizes);
        parts = List.copyOf(parts);
    }

    /** What can be measured by itself. */
    public enum Part {
        /** One finger against one: our rule against SourceAFIS alone, and what extraction costs. */
        VERIFICATION {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new VerificationBench(bench.data(), bench.progress()).results();
            }
        },
        /** What the weight inside our rule for one against one rests on: synthetic fingers alone. */
        WEIGHT {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new WeightBench(WEIGHT_FINGERS, WEIGHT_TOUCHES, bench.seed()).results();
            }
        },
        /** Whether strangers raise false alarms as often as the odds say. */
        ODDS {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new OddsBench(bench.data(), bench.seed(), bench.progress()).results();
            }
        },
        /** Four fingers of a traveller against ten thousand persons. */
        HANDS {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new HandBench(bench.data(), HandBench.Size.USUAL, bench.seed(), bench.progress()).results();
            }
        },
        /** One finger against many: speed, hits kept, memory, changes. */
        SEARCH {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new SearchBench(bench.data(), bench.cache(), bench.sizes(), bench.seed(), bench.progress())
                        .results();
            }
        },
        /** One finger that may be in the gallery or not: found as often as by comparing with everybody, or oftener. */
        IDENTIFICATION {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new IdentificationBench(
                                bench.data(), bench.cache(), DRAWN, bench.strangers(), bench.seed(), bench.progress())
                        .results();
            }
        },
        /** Whether the quality of a capture says if it will match. */
        QUALITY {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new QualityBench(bench.data(), bench.progress()).results();
            }
        },
        /** Whether the fingers of a hand laid flat are found and named. */
        SLAP {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new SlapBench(SLAP_HANDS, SLAP_TOUCHES, bench.seed(), bench.progress()).results();
            }
        },
        /** The codes of minutiae: what they tell apart, and what it costs that synthetic fingers taught them. */
        CODES {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new CodesBench(bench.data(), bench.seed(), bench.progress()).results();
            }
        };

        abstract List<Result> measure(FingerprintBench bench);

        /** Returns the name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Measures all parts. */
    public BenchReport run() {
        var results = new ArrayList<Result>();
        for (Part part : parts) {
            progress.accept("part " + part);
            results.addAll(part.measure(this));
        }
        return new BenchReport("fingerprint", results);
    }
}
