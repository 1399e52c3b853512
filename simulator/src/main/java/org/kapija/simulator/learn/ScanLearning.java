package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.IndexSearch;
import org.kapija.core.fingerprint.index.IndexSearch.Trace;
import org.kapija.core.fingerprint.index.RerankWeights;

/**
 * What the scan knows that the pairs of minutiae do not show: every print is searched among the prints of all other
 * fingers, and rank and deviations are told of each pair to learn from.
 */
final class ScanLearning {
    private final List<List<CodedFinger>> fingers;
    private final FingerIndex everybody;
    private final Engine engine;

    /**
     * Prepares.
     *
     * @param matrix version of the codes
     * @param fingers the prints of each
     * @param pairs weights without the scan
     */
    ScanLearning(int matrix, List<List<CodedFinger>> fingers, RerankWeights pairs) {
        this.fingers = fingers;
        this.engine = new Engine(pairs, Engine.plain().kernel());
        var entries = new ArrayList<Entry>();
        for (int finger = 0; finger < fingers.size(); finger++) {
            for (CodedFinger print : fingers.get(finger)) {
                entries.add(new Entry(finger, print));
            }
        }
        this.everybody = FingerIndex.empty(matrix).with(entries);
    }

    /** Which other prints of a finger are to be learned from, for one of its prints. */
    @FunctionalInterface
    interface Mates {
        List<CodedFinger> of(int finger, int print);
    }

    /** Rank and deviations of the mates of each print of a finger. */
    List<float[]> mates(int finger, Mates mates) {
        return IntStream.range(0, fingers.get(finger).size())
                .boxed()
                .flatMap(print -> shown(traces(finger, print, mates.of(finger, print))).stream())
                .toList();
    }

    /** The same of a finger's first print against the first of every other. */
    List<float[]> strangers(int finger) {
        List<CodedFinger> others = IntStream.range(0, fingers.size())
                .filter(other -> other != finger)
                .mapToObj(other -> fingers.get(other).getFirst())
                .toList();
        return shown(traces(finger, 0, others));
    }

    private List<Trace> traces(int finger, int print, List<CodedFinger> others) {
        IntPredicate own = other -> other == finger;
        return new IndexSearch(everybody.without(own), engine)
                .trace(fingers.get(finger).get(print), others);
    }

    /** Where no two minutiae agree there is no rank. */
    private static List<float[]> shown(List<Trace> traces) {
        return traces.stream()
                .filter(trace -> trace.rescore() > 0)
                .map(trace -> new float[] {trace.rank(), trace.deviations()})
                .toList();
    }
}
