package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.trust.ChipFiles;
import org.kapija.core.document.trust.Examination;
import org.kapija.core.document.trust.PassiveAuthentication;
import org.kapija.core.document.trust.Reason;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.value.Octets;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;

/**
 * Signed objects of chips before the authorities in store.
 *
 * @param files with the objects
 * @param store of the lists
 * @param progress is told what happens
 */
record TrustTrial(TrustData files, TrustStore store, Consumer<String> progress) {
    /** Real documents must be believed, specimens of an issuer that no list has must be of an unknown issuer. */
    List<Result> judged() {
        progress.accept("judging documents");
        var costs = new Sample();
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        ArrayNode wrong = detail.putArray("wrong");
        Map<String, Octets> real = files.real();
        real.forEach((name, object) -> {
            var judged = Timed.of(() -> examine(name, object));
            costs.add(judged.nanos());
            if (!believed(judged.value())) {
                wrong.add(name);
            }
        });
        Map<String, Octets> specimens = files.specimens();
        specimens.forEach((name, object) -> {
            Examination examination = examine(name, object);
            if (!examination.has(Reason.NOT_ANCHORED) || !examination.has(Reason.SIGNATURE_HOLDS)) {
                wrong.add(name);
            }
        });
        int all = real.size() + specimens.size();
        return List.of(
                new Result(
                        "signed objects believed as they should be",
                        all - wrong.size(),
                        "objects",
                        all,
                        Better.HIGHER,
                        detail.put("real", real.size()).put("specimens", specimens.size())),
                Result.told("judging an object, median", costs.quantile(0.5), "ms CPU")
                        .with(costs.detail()));
    }

    /** A document with a flipped bit in what is signed, signs, or certifies must not be believed. */
    List<Result> flipped(int flips, long seed) {
        var random = new SplittableRandom(seed);
        Map<String, Integer> tried = new LinkedHashMap<>();
        Map<String, Integer> refused = new LinkedHashMap<>();
        files.real().forEach((name, object) -> {
            progress.accept("flipping bits of " + name);
            SignedParts.of(object).forEach((part, place) -> {
                for (int flip = 0; flip < flips; flip++) {
                    byte[] octets = object.toArray();
                    octets[place.from() + random.nextInt(place.size())] ^= (byte) (1 << random.nextInt(8));
                    tried.merge(part, 1, Integer::sum);
                    refused.merge(part, believed(examine(name, Octets.of(octets))) ? 0 : 1, Integer::sum);
                }
            });
        });
        return tried.entrySet().stream()
                .map(part -> new Result(
                        "flipped bits refused, " + part.getKey(),
                        refused.getOrDefault(part.getKey(), 0),
                        "bits",
                        part.getValue(),
                        Better.HIGHER,
                        JsonNodeFactory.instance.objectNode().put("seed", seed)))
                .toList();
    }

    private Examination examine(String name, Octets object) {
        var authentication = new PassiveAuthentication(store, List.of());
        return name.contains("CardSecurity")
                ? authentication.examineCardSecurity(object, Instant.now())
                : authentication.examine(ChipFiles.of(Map.of(ElementaryFile.SOD, object)), Instant.now());
    }

    /** Read, signed by the signer, under an authority: what a security object alone can show. */
    private static boolean believed(Examination examination) {
        return examination.of(Layer.READ) == LayerVerdict.PASSED
                && examination.has(Reason.SIGNATURE_HOLDS)
                && examination.of(Layer.ISSUER_TRUSTED) == LayerVerdict.PASSED;
    }
}
