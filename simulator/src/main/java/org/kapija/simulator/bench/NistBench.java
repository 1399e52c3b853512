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
import org.kapija.core.exchange.wsq.Picture;
import org.kapija.core.exchange.wsq.WsqEncoder;
import org.kapija.core.exchange.wsq.WsqReading;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.RealSets.Shot;

/**
 * Whether exchange files of other projects are read, whether they come out as they went in, and what damage to them
 * does; what packing leaves of fingers.
 *
 * @param data with {@code documents/nist} and {@code fingerprints}; without it the report says that nothing was
 *     measured
 * @param mutations spoilt files to read
 * @param seed of the spoiling
 * @param progress is told what happens, a line at a time
 */
public record NistBench(Path data, int mutations, long seed, Consumer<String> progress) {
    /** What files are told to be that are no transactions in the traditional encoding. */
    private static final Set<String> OTHERS =
            Set.of("nist.xml", "nist.is-minutiae", "nist.is-images", "nist.is-picture");

    /** Bits a pixel of the finer of the two rates that NIST certifies encoders at. */
    private static final double FINE = 2.25;

    /** A WSQ file takes so many times as long as a transaction. */
    private static final int WSQ_SHARE = 20;

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
            results.add(WsqTrial.again(files.values()));
        }
        results.addAll(packed());
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

    private List<Result> packed() {
        List<Path> sets = RealSets.folders(data.resolve("fingerprints"));
        if (sets.isEmpty()) {
            return List.of(Result.missing("fingers packed and unpacked", "images", "no fingerprints below " + data));
        }
        var usual = new WsqTrial(WsqEncoder.BIT_RATE);
        var fine = new WsqTrial(FINE);
        List<Octets> small = new ArrayList<>();
        for (Path set : sets) {
            progress.accept("packing fingers of " + set.getFileName());
            List<Shot> shots = RealSets.images(set);
            usual.add(shots);
            fine.add(shots);
            shots.stream().limit(1).map(NistBench::wsq).forEach(small::add);
        }
        List<Result> results = new ArrayList<>(usual.results());
        results.addAll(fine.results());
        progress.accept("unpacking spoilt WSQ files");
        results.add(new Spoiling(small, seed)
                .trial(
                        "spoilt WSQ files answered without an exception",
                        mutations / WSQ_SHARE,
                        file -> switch (WsqReading.of(file)) {
                            case WsqReading.Read _ -> "read";
                            case WsqReading.Refused(var why) -> why.key();
                        }));
        return results;
    }

    private static Octets wsq(Shot shot) {
        FingerprintImage image = shot.image();
        return WsqEncoder.encode(
                new Picture(image.width(), image.height(), image.dpi(), image.pixels()), WsqEncoder.BIT_RATE);
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
