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
 * @param parts what to measure, in this order
 * @param seed of everything drawn
 * @param progress is told what happens, a line at a time
 */
public record FingerprintBench(Path data, List<Part> parts, long seed, Consumer<String> progress) {
    public FingerprintBench {
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
        /** Whether strangers raise false alarms as often as the odds say, and two of four fingers. */
        ODDS {
            @Override
            List<Result> measure(FingerprintBench bench) {
                return new OddsBench(bench.data(), bench.seed(), bench.progress()).results();
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
