package org.kapija.simulator.bench;

import java.util.List;
import org.kapija.core.fingerprint.index.Effort;
import org.kapija.simulator.bench.Curve.Axis;
import org.kapija.simulator.bench.Curve.Line;
import org.kapija.simulator.bench.Curve.Point;

/** What a search among many costs and loses, by the number of fingers. */
final class SearchCurves {
    private static final Axis FINGERS = new Axis("fingers in the gallery", true);

    private SearchCurves() {}

    /**
     * Processor time.
     *
     * @param medians of searches, milliseconds by fingers
     * @param everybody the same, of comparing with everybody
     */
    static Curve time(List<Point> medians, List<Point> everybody) {
        return new Curve(
                "search-time",
                "One finger against many: processor time of a search",
                FINGERS,
                new Axis("milliseconds of one core", true),
                List.of(
                        new Line("SourceAFIS with everybody, computed from single comparisons", everybody),
                        new Line("scan, rescoring, re-ranking, SourceAFIS on the best", medians)));
    }

    /** Hits lost by lists of three lengths. */
    static Curve lost(RealStrangers strangers) {
        return new Curve(
                "search-lost",
                "Hits of brute force that a search loses, by the real-strangers estimate",
                FINGERS,
                new Axis("hits lost, %", false),
                List.of(
                        strangers.lost("lists half as long", lists -> times(lists, 0.5)),
                        strangers.lost("lists as they are", lists -> lists),
                        strangers.lost("lists twice as long", lists -> times(lists, 2))));
    }

    private static Effort times(Effort lists, double longer) {
        return new Effort(
                (int) (lists.looked() * longer), (int) (lists.rescored() * longer), (int) (lists.reranked() * longer));
    }
}
