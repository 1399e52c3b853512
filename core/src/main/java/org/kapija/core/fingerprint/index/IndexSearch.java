package org.kapija.core.fingerprint.index;

import java.util.ArrayList;
import java.util.Arrays;
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
        var share = effort.share(of);
        var places = new ProbePlaces(probe);
        var scan = Scan.of(ScanProbe.of(probe), Share.of(index, part, of), kernel);
        List<Found> rescored = rescore(scan, places, share);
        return rerank(rescored, places, share.verified());
    }

    private static List<Found> rescore(Scan scan, ProbePlaces probe, Effort effort) {
        var rescoring = new Rescoring(probe);
        int[] slots = scan.best(effort.rescored());
        Arrays.sort(slots); // in the order of memory
        long[] order = new long[slots.length];
        for (int at = 0; at < slots.length; at++) {
            float score = rescoring.score(scan.share().entry(slots[at]).finger());
            order[at] = (long) Float.floatToIntBits(score) << 32 | slots[at];
        }
        Arrays.sort(order);
        var best = new ArrayList<Found>();
        for (int at = order.length - 1; at >= Math.max(0, order.length - effort.reranked()); at--) {
            Entry entry = scan.share().entry((int) order[at]);
            best.add(new Found(entry.id(), entry.finger(), Float.intBitsToFloat((int) (order[at] >>> 32))));
        }
        return best;
    }

    private List<Found> rerank(List<Found> rescored, ProbePlaces probe, int wanted) {
        var rescoring = new Rescoring(probe);
        var pairing = new Pairing(probe);
        float[] features = new float[RerankWeights.FEATURES.size()];
        var ranked = new ArrayList<Found>();
        for (Found found : rescored) {
            rescoring.score(found.finger());
            if (rescoring.agreement().pairs > 0) {
                pairing.pair(rescoring.agreement(), found.finger());
                pairing.features(rescoring.agreement(), features);
                ranked.add(new Found(found.id(), found.finger(), weights.weigh(features)));
            }
        }
        ranked.sort((one, other) -> Float.compare(other.rank(), one.rank()));
        return List.copyOf(ranked.subList(0, Math.min(wanted, ranked.size())));
    }
}
