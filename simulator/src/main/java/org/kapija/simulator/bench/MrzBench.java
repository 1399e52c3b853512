package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kapija.core.document.MrzReading;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * How right and how fast machine readable zones are read, and whether anything makes the reader throw.
 *
 * @param data a folder with a corpus, see {@link MrzCorpus}; without one the verdicts are missing, and the report says
 *     so
 * @param mutations spoilt zones to read
 * @param seed of the spoiling
 * @param progress is told what happens, a line at a time
 */
public record MrzBench(Path data, int mutations, long seed, Consumer<String> progress) {
    private static final double PARSE_US_MAX = 5;
    private static final int WARM_UP = 1_000_000;
    private static final int BATCHES = 500;
    private static final int BATCH = 500;

    /** The specimens of ICAO Doc 9303-4, -5 and -7, for want of a corpus. */
    private static final List<List<String>> SPECIMENS = List.of(
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
            List.of(
                    "I<UTOD231458907<<<<<<<<<<<<<<<",
                    "7408122F1204159UTO<<<<<<<<<<<6",
                    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
            List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"));

    /**
     * Measures. Less than a minute of CPU time for ten million mutations.
     *
     * @throws java.io.UncheckedIOException if the corpus cannot be read
     */
    public BenchReport run() {
        Optional<MrzCorpus> corpus = MrzCorpus.in(data);
        List<Result> results = new ArrayList<>();
        corpus.ifPresentOrElse(found -> results.addAll(verdicts(found)), () -> {
            for (String name : List.of("corpus verdicts", "corpus fields", "long numbers")) {
                results.add(Result.missing(name, "strings", "no " + MrzCorpus.FILE + " below " + data));
            }
        });
        List<List<String>> zones = corpus.map(MrzCorpus::zones).orElse(SPECIMENS);
        results.add(parse(zones));
        results.add(mutated(zones));
        return new BenchReport("mrz", results);
    }

    private List<Result> verdicts(MrzCorpus corpus) {
        progress.accept("judging " + corpus.strings().size() + " zones");
        List<JsonNode> unjudged = corpus.unjudged();
        int read = (int) unjudged.stream()
                .filter(string -> MrzReading.of(MrzCorpus.lines(string)) instanceof MrzReading.Read)
                .count();
        return List.of(
                all("corpus verdicts", corpus.judged(), MrzAgreement::verdict),
                all("corpus fields", corpus.judged(), MrzAgreement::fields),
                all("long numbers", corpus.longNumbers(), MrzAgreement::longNumber),
                Result.told("zones without a verdict of which a layout is known", read, "strings")
                        .with(JsonNodeFactory.instance.objectNode().put("of", unjudged.size())));
    }

    /** A figure whose target is everything; those that are missing are named. */
    private static Result all(String name, List<JsonNode> strings, Predicate<JsonNode> right) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        var wrong = detail.putArray("wrong");
        strings.stream()
                .filter(right.negate())
                .forEach(string -> wrong.add(string.path("id").asText()));
        return new Result(name, strings.size() - wrong.size(), "strings", strings.size(), Better.HIGHER, detail);
    }

    private Result parse(List<List<String>> zones) {
        progress.accept("reading zones over and over");
        read(
                zones,
                Math.min(WARM_UP, mutations)); // a run that is not to be long gets figures that are not to be quoted
        var costs = new Sample();
        for (int batch = 0; batch < BATCHES; batch++) {
            costs.add(Timed.of(() -> read(zones, BATCH)).nanos() / BATCH);
        }
        ObjectNode detail = JsonNodeFactory.instance
                .objectNode()
                .put("batches", BATCHES)
                .put("zonesInABatch", BATCH)
                .put("p95", micros(costs, 0.95))
                .put("p99", micros(costs, 0.99))
                .put("cost", "CPU time of the reading thread, mean of a batch; valid and invalid zones as they come");
        return Result.atMost("parse, median", micros(costs, 0.5), "us", PARSE_US_MAX, detail);
    }

    private static double micros(Sample costs, double share) {
        return costs.quantile(share) * 1000;
    }

    /** Reads so many zones in turn; the sum keeps the compiler from leaving the work out. */
    private static long read(List<List<String>> zones, int times) {
        long findings = 0;
        for (int at = 0; at < times; at++) {
            findings += findings(MrzReading.of(zones.get(at % zones.size())));
        }
        return findings;
    }

    private static int findings(MrzReading reading) {
        return switch (reading) {
            case MrzReading.Read read -> read.findings().size();
            case MrzReading.Unreadable _ -> 1;
        };
    }

    private Result mutated(List<List<String>> zones) {
        progress.accept("reading " + mutations + " spoilt zones");
        var mutation = new MrzMutation(zones, seed);
        var thrown = new TreeMap<String, Integer>();
        int fine = 0;
        long findings = 0;
        for (int round = 0; round < mutations; round++) {
            List<String> lines = mutation.next();
            try {
                findings += findings(MrzReading.of(lines));
                fine++;
            } catch (RuntimeException exception) { // what this bench is after
                thrown.merge(exception.getClass().getName(), 1, Integer::sum);
            }
        }
        ObjectNode detail =
                JsonNodeFactory.instance.objectNode().put("seed", seed).put("findings", findings);
        thrown.forEach(detail.putObject("thrown")::put);
        return new Result(
                "mutated strings read without an exception", fine, "strings", mutations, Better.HIGHER, detail);
    }
}
