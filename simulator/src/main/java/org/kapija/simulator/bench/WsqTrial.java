package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.exchange.nist.EmbeddedImage;
import org.kapija.core.exchange.nist.NistReading;
import org.kapija.core.exchange.wsq.Picture;
import org.kapija.core.exchange.wsq.WsqEncoder;
import org.kapija.core.exchange.wsq.WsqReading;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.RealSets.Shot;

/** Packs real fingers, unpacks them with another project's decoder, and looks at what is left of them. */
final class WsqTrial {
    /** A comparison may lose so much by packing, in the middle of all. */
    private static final double SCORE_KEPT_MIN = 0.95;

    private static final int FINGERS_A_SET = 8;

    private final double bitRate;
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> differences = new ArrayList<>();
    private final List<Double> kept = new ArrayList<>();
    private final Sample costs = new Sample();
    private int packed;
    private int decoded;
    private int lost;
    private int gained;

    WsqTrial(double bitRate) {
        this.bitRate = bitRate;
    }

    /** Packs the first impression of each of some fingers, and compares it, before and after, with the second one. */
    void add(List<Shot> set) {
        List<String> fingers =
                set.stream().map(Shot::finger).distinct().limit(FINGERS_A_SET).toList();
        for (String finger : fingers) {
            List<Shot> shots = set.stream()
                    .filter(shot -> shot.finger().equals(finger))
                    .limit(2)
                    .toList();
            if (shots.size() == 2) {
                add(shots.getFirst().image(), shots.getLast().image());
            }
        }
    }

    private void add(FingerprintImage one, FingerprintImage other) {
        packed++;
        var picture = new Picture(one.width(), one.height(), one.dpi(), one.pixels());
        var file = Timed.of(() -> WsqEncoder.encode(picture, bitRate));
        costs.add(file.nanos());
        ratios.add((double) picture.pixels().size() / file.value().size());
        if (WsqReading.of(file.value()) instanceof WsqReading.Read(Picture again)) {
            decoded++;
            differences.add(difference(picture.pixels(), again.pixels()));
            compare(one, new FingerprintImage(one.width(), one.height(), one.dpi(), again.pixels()), other);
        }
    }

    private void compare(FingerprintImage before, FingerprintImage after, FingerprintImage other) {
        var reference = Template.extracted(other);
        double score = score(before, reference);
        double now = score(after, reference);
        if (score >= Trial.THRESHOLD) {
            kept.add(now / score);
            lost += now < Trial.THRESHOLD ? 1 : 0;
        } else {
            gained += now >= Trial.THRESHOLD ? 1 : 0;
        }
    }

    private static double score(FingerprintImage probe, Template reference) {
        return Probe.of(FingerPosition.UNKNOWN, Template.extracted(probe))
                .compare(reference)
                .value();
    }

    private static double difference(Octets one, Octets other) {
        double sum = 0;
        for (int at = 0; at < one.size(); at++) {
            sum += Math.pow(one.at(at) - other.at(at), 2);
        }
        return Math.sqrt(sum / one.size());
    }

    List<Result> results() {
        String at = ", WSQ at " + bitRate + " bits";
        ObjectNode detail = JsonNodeFactory.instance
                .objectNode()
                .put("pairs", kept.size())
                .put("least", quantile(kept, 0))
                .put("lostAt40", lost)
                .put("gainedAt40", gained);
        return List.of(
                new Result(
                        "fingers that another decoder unpacks" + at,
                        decoded,
                        "images",
                        packed,
                        Better.HIGHER,
                        JsonNodeFactory.instance.objectNode()),
                new Result(
                        "score with another impression, share kept, median" + at,
                        quantile(kept, 0.5),
                        "of before",
                        SCORE_KEPT_MIN,
                        Better.HIGHER,
                        detail),
                Result.told("size, pixels an octet, median" + at, quantile(ratios, 0.5), "to 1")
                        .with(spread(ratios)),
                Result.told("difference, root of mean square, median" + at, quantile(differences, 0.5), "grey levels")
                        .with(spread(differences)),
                Result.told("packing, median" + at, costs.quantile(0.5), "ms CPU")
                        .with(costs.detail()));
    }

    /** Packs again what other encoders packed, at their rate, and compares the sizes of the files. */
    static Result again(Collection<Octets> files) {
        List<Double> sizes = new ArrayList<>();
        for (Octets wsq : packedByOthers(files)) {
            if (WsqReading.of(wsq) instanceof WsqReading.Read(Picture picture) && WsqEncoder.takes(picture)) {
                var ours = WsqEncoder.encode(picture, WsqReading.bitRate(wsq).orElse(WsqEncoder.BIT_RATE));
                sizes.add((double) ours.size() / wsq.size());
            }
        }
        return sizes.isEmpty()
                ? Result.missing("images of other encoders packed again", "of their size", "no such image")
                : Result.told("images of other encoders packed again, median", quantile(sizes, 0.5), "of their size")
                        .with(spread(sizes).put("images", sizes.size()));
    }

    private static List<Octets> packedByOthers(Collection<Octets> files) {
        List<Octets> found =
                new ArrayList<>(files.stream().filter(WsqReading::looksLikeOne).toList());
        for (Octets file : files) {
            if (NistReading.of(file) instanceof NistReading.Read(var transaction, var _)) {
                transaction.records().stream()
                        .map(EmbeddedImage::in)
                        .flatMap(Optional::stream)
                        .filter(image -> image.compression().equals(Optional.of(Compression.WSQ)))
                        .map(EmbeddedImage::data)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static ObjectNode spread(List<Double> values) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("least", quantile(values, 0))
                .put("greatest", quantile(values, 1));
    }

    private static double quantile(List<Double> values, double share) {
        return values.isEmpty()
                ? Double.NaN
                : values.stream()
                        .sorted()
                        .skip(Math.max(0, (int) Math.ceil(share * values.size()) - 1))
                        .findFirst()
                        .orElseThrow();
    }
}
