package org.kapija.core.fingerprint.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the fingers worth a full comparison: scan, rescoring, re-ranking. Immutable; several threads may search at a
 * time, each a share.
 *
 * @param index to search
 * @param engine to search with
 */
public record IndexSearch(FingerIndex index, Engine engine) {
    /** Log-odds of the re-ranking below which a comparison is not worth its time: few mates lie there. */
    private static final float RANK_MIN = -1;

    /** Who lies so far above strangers is compared however badly the pairs fit: a print may be warped. */
    private static final float DEVIATIONS_SURE = 9;

    /**
     * A finger that was found.
     *
     * @param id as entered
     * @param finger a copy
     * @param rank the greater, the likelier the same finger; comparable within one search only
     */
    public record Found(int id, CodedFinger finger, float rank) {}

    /**
     * Searches a share.
     *
     * @param probe coded with the index's matrix
     * @param part from 0, below {@code of}
     * @param of number of shares
     * @param effort of the whole search
     * @return those of {@link Effort#reranked()} that are {@link Trace#worth worth} a full comparison, best first: none
     *     for most who are nobody's mates
     */
    public List<Found> search(CodedFinger probe, int part, int of, Effort effort) {
        var lengths = effort.share(of);
        var share = Share.of(index, part, of);
        var asked = ScanProbe.of(probe);
        var list = Shortlist.of(Scan.of(asked, share, engine.kernel()), asked, share, lengths.looked());
        var rescored = Rescored.of(Unpacked.of(probe), share, list.best(lengths.rescored()));
        return rerank(rescored, list, lengths).stream()
                .map(ranked -> {
                    Entry entry = share.entry(ranked.slot());
                    return new Found(entry.id(), entry.finger(), ranked.rank());
                })
                .toList();
    }

    /**
     * What the steps of a search think of one finger.
     *
     * @param glance deviations of its score at a glance from what strangers with as many minutiae score
     * @param deviations the same when all minutiae of the probe are asked for
     * @param rescore weight of the pairs that agree, 0 or more
     * @param rank of the re-ranking; negative infinity if no pair agrees
     */
    public record Trace(float glance, float deviations, float rescore, float rank) {
        /** Returns whether a search compares the finger in full, if its lists hold it. */
        public boolean worth() {
            return IndexSearch.worth(rank, deviations);
        }
    }

    private static boolean worth(float rank, float deviations) {
        return rank >= RANK_MIN || deviations >= DEVIATIONS_SURE;
    }

    /**
     * Follows fingers that need not be in the index through the steps of a search, to see against whom they would have
     * held their place: the estimate of what lists of other lengths lose.
     *
     * @return one trace for each finger
     */
    public List<Trace> trace(CodedFinger probe, List<CodedFinger> fingers) {
        var asked = ScanProbe.of(probe);
        var scan = Scan.of(asked, Share.of(index, 0, 1), engine.kernel());
        var pairs = new PairFeatures(probe);
        var other = new Unpacked();
        var traces = new ArrayList<Trace>();
        for (CodedFinger finger : fingers) {
            other.fill(finger);
            int glance = asked.glance().score(other);
            float deviations =
                    scan.deviations(asked, finger.size(), glance + asked.rest().score(other));
            Optional<float[]> features = pairs.of(finger, 0);
            features.ifPresent(each -> each[RerankWeights.DEVIATIONS] = deviations);
            traces.add(new Trace(
                    scan.deviations(finger.size(), glance),
                    deviations,
                    features.map(each -> each[RerankWeights.AGREEMENT]).orElse(0f),
                    features.map(engine.weights()::weigh).orElse(Float.NEGATIVE_INFINITY)));
        }
        return List.copyOf(traces);
    }

    /** A finger by its slot. */
    record Ranked(int slot, float rank) {}

    /** Ranks the best of the rescored, and leaves out who is not worth a comparison. */
    List<Ranked> rerank(Rescored rescored, Shortlist list, Effort lengths) {
        var pairing = new Pairing(rescored.probe());
        var agreement = new Agreement();
        var other = new Unpacked();
        float[] features = new float[RerankWeights.FEATURES.size()];
        var ranked = new ArrayList<Ranked>();
        for (int at : rescored.best(lengths.reranked())) {
            int slot = rescored.read(at, other, agreement);
            pairing.pair(agreement, other);
            pairing.features(agreement, features);
            features[RerankWeights.DEVIATIONS] = list.deviations(slot);
            float rank = engine.weights().weigh(features);
            if (worth(rank, features[RerankWeights.DEVIATIONS])) {
                ranked.add(new Ranked(slot, rank));
            }
        }
        ranked.sort((one, another) -> Float.compare(another.rank(), one.rank()));
        return List.copyOf(ranked);
    }
}
