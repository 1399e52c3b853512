package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.kapija.core.exchange.nist.NistReading;
import org.kapija.core.value.Octets;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * Whether exchange files of other projects are read, whether they come out as they went in, and what damage to them
 * does.
 *
 * @param data with {@code documents/nist}; without it the report says that nothing was measured
 * @param mutations spoilt files to read
 * @param seed of the spoiling
 * @param progress is told what happens, a line at a time
 */
public record NistBench(Path data, int mutations, long seed, Consumer<String> progress) {
    /** What files are told to be that are no transactions in the traditional encoding. */
    private static final Set<String> OTHERS =
            Set.of("nist.xml", "nist.is-minutiae", "nist.is-images", "nist.is-picture");

    /**
     * Measures. Somewhat less than a minute of CPU time.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public BenchReport run() {
        Map<String, Octets> files = NistFiles.in(data);
        List<Result> results = new ArrayList<>();
        if (files.isEmpty()) {
            results.add(Result.missing("transactions read", "files", "no " + NistFiles.FOLDER + " below " + data));
        } else {
            results.addAll(read(files));
            results.add(damaged(files));
        }
        return new BenchReport("nist", results);
    }

    private List<Result> read(Map<String, Octets> files) {
        progress.accept("reading " + files.size() + " files");
        Map<String, String> refused = new TreeMap<>();
        List<String> others = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<Octets> read = new ArrayList<>();
        files.forEach((name, file) -> {
            switch (NistReading.of(file)) {
                case NistReading.Read(var transaction, var _) -> {
                    read.add(file);
                    if (!transaction.toOctets().equals(file)) {
                        changed.add(name);
                    }
                }
                case NistReading.Refused(var _, var why) when OTHERS.contains(why.key()) -> others.add(name);
                case NistReading.Refused(var place, var why) -> refused.put(name, place + " " + why);
            }
        });
        int all = read.size() + refused.size();
        ObjectNode why = JsonNodeFactory.instance.objectNode();
        refused.forEach(why.putObject("refused")::put);
        ObjectNode otherwise = JsonNodeFactory.instance.objectNode();
        changed.forEach(otherwise.putArray("changed")::add);
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        ArrayNode names = told.putArray("files");
        others.forEach(names::add);
        return List.of(
                new Result("transactions read", read.size(), "files", all, Better.HIGHER, why),
                new Result(
                        "transactions rewritten octet for octet",
                        read.size() - changed.size(),
                        "files",
                        all,
                        Better.HIGHER,
                        otherwise),
                Result.told("other files, told for what they are", others.size(), "files")
                        .with(told),
                speed(read));
    }

    private static Result speed(List<Octets> files) {
        long octets = files.stream().mapToLong(Octets::size).sum();
        files.forEach(NistReading::of);
        var timed = Timed.of(() -> files.stream().map(NistReading::of).toList());
        return Result.told("reading", octets / 1e6 / (timed.nanos() / 1e9), "MB/s CPU")
                .with(JsonNodeFactory.instance.objectNode().put("octets", octets));
    }

    private Result damaged(Map<String, Octets> files) {
        progress.accept("reading " + mutations + " spoilt files");
        var spoiling = new Spoiling(
                files.values().stream()
                        .filter(file -> file.size() <= Spoiling.OCTETS_MAX)
                        .toList(),
                seed);
        return spoiling.trial(
                "spoilt transactions answered without an exception", mutations, file -> switch (NistReading.of(file)) {
                    case NistReading.Read(var transaction, var _) ->
                        transaction.toOctets().equals(file) ? "read" : "written otherwise";
                    case NistReading.Refused(var _, var why) -> why.key();
                });
    }
}
