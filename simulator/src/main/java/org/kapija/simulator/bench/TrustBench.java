package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kapija.core.document.trust.Certificate;
import org.kapija.core.document.trust.Intake;
import org.kapija.core.document.trust.MasterList;
import org.kapija.core.document.trust.MasterListReading;
import org.kapija.core.document.trust.TrustCache;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * Whether published lists are taken in whole, how fast what they say is there again, and whether documents are believed
 * as they should be.
 *
 * @param data with {@code documents}, see {@link TrustData}; without it the report says that nothing was measured
 * @param flips bits flipped in each part of each document
 * @param seed of the flipping
 * @param progress is told what happens, a line at a time
 */
public record TrustBench(Path data, int flips, long seed, Consumer<String> progress) {
    private static final double OPENING_MS_MAX = 150;
    private static final int OPENINGS = 5;

    /** Authorities in the six lists and the folder of the set published beside this project. */
    private static final int CERTIFICATES = 870;

    /** States whose lists have no root beside them: believed, as an operator would say, because others list them. */
    private static final Set<String> VOUCHED = Set.of("IT", "UN");

    /**
     * Measures. Somewhat less than a minute of CPU time.
     *
     * @throws UncheckedIOException if a file cannot be read or no process started
     */
    public BenchReport run() {
        var files = new TrustData(data.resolve("documents"));
        List<Result> results = new ArrayList<>();
        if (!files.present()) {
            results.add(Result.missing("master lists taken in", "lists", "no documents/masterlists below " + data));
            return new BenchReport("trust", results);
        }
        TrustStore store = takenIn(files, results);
        results.add(opening(store));
        var documents = new TrustTrial(files, store, progress);
        results.addAll(documents.judged());
        results.addAll(documents.flipped(flips, seed));
        return new BenchReport("trust", results);
    }

    private TrustStore takenIn(TrustData files, List<Result> results) {
        progress.accept("taking lists in");
        var lists = files.lists();
        var taken = Timed.of(() -> new Intake(files.roots(), VOUCHED).take(lists, TrustStore.EMPTY));
        TrustStore store = taken.value().store();
        for (Certificate certificate : files.byHand()) {
            store = store.with(certificate, Instant.now());
        }
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        ArrayNode broken = detail.putArray("broken");
        taken.value().readings().forEach((name, reading) -> detail.set(name, described(reading, broken)));
        int accepted = (int) taken.value().readings().values().stream()
                .filter(MasterListReading.Accepted.class::isInstance)
                .count();
        results.add(new Result("master lists taken in", accepted, "lists", lists.size(), Better.HIGHER, detail));
        results.add(Result.told("entries refused, each by name", broken.size(), "entries"));
        results.add(new Result(
                "certificates in store",
                store.authorities().size(),
                "certificates",
                CERTIFICATES,
                Better.HIGHER,
                JsonNodeFactory.instance.objectNode()));
        int explicit = (int) store.authorities().stream()
                .filter(authority -> ExplicitCurve.in(authority.certificate().der()))
                .count();
        results.add(Result.told("of them with explicit curve parameters", explicit, "certificates"));
        results.add(Result.told("taking all lists in", taken.nanos() / 1e9, "s CPU"));
        return store;
    }

    private static ObjectNode described(MasterListReading reading, ArrayNode broken) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        switch (reading) {
            case MasterListReading.Accepted(MasterList list) -> {
                line.put("issuer", list.issuer())
                        .put("signed", list.signed().toString())
                        .put("certificates", list.certificates().size())
                        .put("broken", list.broken().size());
                list.broken()
                        .forEach(entry -> broken.addObject()
                                .put("list", list.issuer())
                                .put("position", entry.position())
                                .put("subject", entry.subject())
                                .put("why", entry.why().toString()));
            }
            case MasterListReading.Refused(var why) -> line.put("refused", why.toString());
        }
        return line;
    }

    private Result opening(TrustStore store) {
        progress.accept("opening the cache in fresh processes");
        try {
            Path folder = Files.createTempDirectory("kapija-trust");
            Path cache = folder.resolve("authorities");
            try {
                var written = TrustCache.write(store);
                Files.write(cache, written.toArray());
                var openings = new Sample();
                for (int time = 0; time < OPENINGS; time++) {
                    openings.add(ColdOpening.inAProcess(cache));
                }
                return Result.atMost(
                        "opening the cache, cold, median",
                        openings.quantile(0.5),
                        "ms",
                        OPENING_MS_MAX,
                        openings.detail().put("octets", written.size()));
            } finally {
                Files.deleteIfExists(cache);
                Files.delete(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the cache could not be opened in a process of its own", failed);
        }
    }
}
