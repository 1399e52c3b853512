package org.kapija.core.fingerprint.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the fingers worth a full comparison: scan, rescoring, re-ranking. Immutable; several threads may search at a
 * time, each a share.
 *
 * @param index to search
 * @param weights of the re-ranking
 * @param kernel of the scan
 */
public record IndexSearch(FingerIndex index, RerankWeights weights, ScanKernel kernel) {
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
     * @return at most the share of {@link Effort#verified()}, best first
     */
    public List<Found> search(CodedFinger probe, int part, int of, Effort effort) {
        var lengths = effort.share(of);
        var share = Share.of(index, part, of);
        int[] slots = Scan.of(ScanProbe.of(probe), share, kernel).best(lengths.rescored());
        var rescored = Rescored.of(Unpacked.of(probe), share, slots);
        return rerank(rescored, lengths).stream()
                .map(ranked -> {
                    Entry entry = share.entry(ranked.slot());
                    return new Found(entry.id(), entry.finger(), ranked.rank());
                })
                .toList();
    }

    /** A finger by its slot. */
    record Ranked(int slot, float rank) {}

    /** Ranks the best of the rescored. */
    List<Ranked> rerank(Rescored rescored, Effort lengths) {
        var pairing = new Pairing(rescored.probe());
        var agreement = new Agreement();
        var other = new Unpacked();
        float[] features = new float[RerankWeights.FEATURES.size()];
        var ranked = new ArrayList<Ranked>();
        for (int at : rescored.best(lengths.reranked())) {
            int slot = rescored.read(at, other, agreement);
            pairing.pair(agreement, other);
            pairing.features(agreement, features);
            ranked.add(new Ranked(slot, weights.weigh(features)));
        }
        ranked.sort((one, another) -> Float.compare(another.rank(), one.rank()));
        return List.copyOf(ranked.subList(0, Math.min(lengths.verified(), ranked.size())));
    }
}
