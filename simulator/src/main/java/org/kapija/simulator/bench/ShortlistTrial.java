package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.fingerprint.minutia.NativeTemplate;
import org.kapija.simulator.bench.PrintSet.Print;
import org.kapija.simulator.finger.Distractor;

/** Searches with real prints for their mates among strangers, by a scan of codes alone. */
final class ShortlistTrial {
    /** Lengths of the list, as shares of the gallery. */
    private static final List<Double> SHARES = List.of(0.005, 0.01, 0.02);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Search> searches;

    /** A print of the gallery; drawn ones have no finger. */
    private record Entry(int finger, Minutiae minutiae) {}

    /** A probe, and where its mates stand. */
    private record Search(int probe, List<Integer> mates) {}

    /**
     * A gallery.
     *
     * @param tried prints by finger: each is a probe, and the others of its finger that SourceAFIS accepts are its
     *     mates
     * @param others real strangers
     * @param drawn seeds of drawn strangers
     */
    ShortlistTrial(List<List<Print>> tried, List<List<Print>> others, List<Long> drawn) {
        for (List<Print> finger : Stream.concat(tried.stream(), others.stream()).toList()) {
            int number = entries.isEmpty() ? 0 : entries.getLast().finger() + 1;
            finger.forEach(
                    print -> entries.add(new Entry(number, print.template().places())));
        }
        drawn.forEach(seed -> entries.add(new Entry(-1, drawn(seed))));
        searches = searches(tried);
    }

    private static Minutiae drawn(long seed) {
        try {
            return NativeTemplate.read(Distractor.template(seed).toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a distractor is no template", impossible);
        }
    }

    private static List<Search> searches(List<List<Print>> tried) {
        var searches = new ArrayList<Search>();
        int first = 0;
        for (List<Print> finger : tried) {
            for (int probe = 0; probe < finger.size(); probe++) {
                Probe prepared =
                        Probe.of(FingerPosition.UNKNOWN, finger.get(probe).template());
                var mates = new ArrayList<Integer>();
                for (int mate = 0; mate < finger.size(); mate++) {
                    if (mate != probe
                            && prepared.compare(finger.get(mate).template()).value() >= Trial.THRESHOLD) {
                        mates.add(first + mate);
                    }
                }
                searches.add(new Search(first + probe, mates));
            }
            first += finger.size();
        }
        return searches;
    }

    /** Searches with all probes. */
    Lost lost(CodeMatrix matrix, int words) {
        List<long[]> codes = entries.parallelStream()
                .map(entry -> matrix.encode(entry.minutiae()))
                .toList();
        var scan = new CodeScan(words);
        return searches.parallelStream()
                .map(search -> {
                    int own = entries.get(search.probe()).finger();
                    return lost(
                            search,
                            scan.deviations(
                                    codes.get(search.probe()),
                                    codes,
                                    at -> entries.get(at).finger() != own));
                })
                .reduce(Lost.NONE, Lost::plus);
    }

    private Lost lost(Search search, double[] deviations) {
        int own = entries.get(search.probe()).finger();
        double[] drawn = strangers(deviations, -1, -1);
        double[] real = strangers(deviations, 0, own);
        var lost = Lost.NONE;
        for (int mate : search.mates()) {
            lost = lost.plus(new Lost(1, beyond(drawn, deviations[mate]), beyond(real, deviations[mate])));
        }
        return lost;
    }

    /** Sorted deviations of all drawn ones (finger -1), or of all real ones but those of one's own. */
    private double[] strangers(double[] deviations, int kind, int own) {
        double[] strangers = new double[deviations.length];
        int size = 0;
        for (int at = 0; at < deviations.length; at++) {
            int finger = entries.get(at).finger();
            if (Math.min(finger, 0) == kind && (finger < 0 || finger != own)) {
                strangers[size++] = deviations[at];
            }
        }
        double[] sorted = Arrays.copyOf(strangers, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** 1 for each length of list that is too short for the mate. */
    private static List<Integer> beyond(double[] strangers, double mate) {
        return SHARES.stream()
                .map(share -> strangers[Math.max(0, (int) (strangers.length * (1 - share)))] > mate ? 1 : 0)
                .toList();
    }

    /**
     * Mates that a list does not hold.
     *
     * @param mates in all
     * @param drawn by length of the list, among drawn strangers
     * @param real the same among real strangers
     */
    record Lost(int mates, List<Integer> drawn, List<Integer> real) {
        static final Lost NONE = new Lost(0, List.of(0, 0, 0), List.of(0, 0, 0));

        Lost plus(Lost other) {
            return new Lost(mates + other.mates, sum(drawn, other.drawn), sum(real, other.real));
        }

        private static List<Integer> sum(List<Integer> ones, List<Integer> others) {
            return IntStream.range(0, ones.size())
                    .mapToObj(at -> ones.get(at) + others.get(at))
                    .toList();
        }

        /** Percent lost among drawn strangers by the list with this number. */
        double drawn(int list) {
            return 100.0 * drawn.get(list) / mates;
        }

        /** Percent lost among real strangers. */
        double real(int list) {
            return 100.0 * real.get(list) / mates;
        }

        ObjectNode detail() {
            ObjectNode detail = JsonNodeFactory.instance.objectNode().put("mates", mates);
            for (int list = 0; list < SHARES.size(); list++) {
                detail.putObject("best " + 100 * SHARES.get(list) + " %")
                        .put("lostAmongDrawnPercent", drawn(list))
                        .put("lostAmongRealPercent", real(list));
            }
            return detail;
        }
    }
}
