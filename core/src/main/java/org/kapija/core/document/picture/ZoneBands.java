package org.kapija.core.document.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bands that are lines of a zone.
 *
 * @param bands two or three, from the top
 */
record ZoneBands(List<Band> bands) {
    private static final int BANDS_MAX = 40; // that are tried; a page has some twenty lines of text
    private static final double OVERLAP_MIN = 0.75;
    private static final double HEIGHT_MIN = 0.18; // of a band in distances of lines: capitals have 0.38, and edges of
    private static final double HEIGHT_MAX = 0.8; // paper, which are as long, next to none
    private static final double UNEVEN_MAX = 1.35; // of the distances in a zone of three lines

    // lengths in distances of lines are 12 of 30 characters, 13.6 of 34, 14.4 of 36 and 17.6 of 44; a band may be a
    // little longer or shorter than its line
    private static final double THREE_MIN = 9.5;
    private static final double THREE_MAX = 14.5;
    private static final double TWO_MIN = 11.5;
    private static final double TWO_MAX = 21.5;

    ZoneBands {
        bands = List.copyOf(bands);
    }

    /** Finds the zone: the longest lines in the places that lines of a zone have; three rather than two of them. */
    static Optional<ZoneBands> among(List<Band> all) {
        List<Band> found = likeliest(all);
        Optional<ZoneBands> best = Optional.empty();
        for (int upper = 0; upper < found.size(); upper++) {
            for (int lower = upper + 1; lower < found.size(); lower++) {
                var two = new ZoneBands(List.of(found.get(upper), found.get(lower)));
                best = better(best, two, TWO_MIN, TWO_MAX);
                for (int third = lower + 1; third < found.size(); third++) {
                    List<Band> bands = new ArrayList<>(two.bands);
                    bands.add(found.get(third));
                    best = better(best, new ZoneBands(bands), THREE_MIN, THREE_MAX);
                }
            }
        }
        return best;
    }

    /** The longest, from the top: all threes of the bands of a striped image would take 15 s to try. */
    private static List<Band> likeliest(List<Band> all) {
        return all.stream()
                .filter(ZoneBands::mayBeLine)
                .sorted(Comparator.comparingInt(Band::length).reversed())
                .limit(BANDS_MAX)
                .sorted(Comparator.comparingInt(Band::top))
                .toList();
    }

    /** Whether a zone with such a band could be {@link #tall}; its lines need not be quite as long as it. */
    private static boolean mayBeLine(Band band) {
        double height = (double) (band.bottom() - band.top()) / band.length();
        return height >= HEIGHT_MIN * OVERLAP_MIN / TWO_MAX && height <= HEIGHT_MAX / OVERLAP_MIN / THREE_MIN;
    }

    private static Optional<ZoneBands> better(Optional<ZoneBands> best, ZoneBands other, double min, double max) {
        double length = other.length() / other.distance();
        boolean fits = length >= min && length <= max && other.even() && other.tall();
        return fits && best.map(zone -> zone.total() < other.total()).orElse(true) ? Optional.of(other) : best;
    }

    /** From line to line, pixels. */
    double distance() {
        return (bands.getLast().middle() - bands.getFirst().middle()) / (bands.size() - 1);
    }

    int left() {
        return bands.stream().mapToInt(Band::left).min().orElseThrow();
    }

    int right() {
        return bands.stream().mapToInt(Band::right).max().orElseThrow();
    }

    private double length() {
        return total() / bands.size();
    }

    private double total() {
        return bands.stream().mapToInt(Band::length).sum();
    }

    private boolean tall() {
        return bands.stream()
                .mapToDouble(band -> (band.bottom() - band.top()) / distance())
                .allMatch(height -> height >= HEIGHT_MIN && height <= HEIGHT_MAX);
    }

    private boolean even() {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int at = 1; at < bands.size(); at++) {
            if (bands.get(at).overlap(bands.get(at - 1)) < OVERLAP_MIN) {
                return false;
            }
            double apart = bands.get(at).middle() - bands.get(at - 1).middle();
            least = Math.min(least, apart);
            most = Math.max(most, apart);
        }
        return most <= UNEVEN_MAX * least;
    }
}
