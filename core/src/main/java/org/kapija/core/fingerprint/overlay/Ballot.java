package org.kapija.core.fingerprint.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * Every pair of minutiae votes for the placement that would lay one on the other; where many votes fall close together,
 * many minutiae agree (generalised Hough transform). Shifts are those of the probe's centre, so that a small error of
 * the turn is a small error of the shift.
 */
final class Ballot {
    /** Half of the tolerated difference of directions. */
    private static final double TURN_STEP = Math.toRadians(11.25);
    /** Pixels: somewhat more than the tolerated distance. */
    private static final double SHIFT_STEP = 16;

    private static final int TURNS = (int) Math.round(2 * Math.PI / TURN_STEP);

    private final Map<Cell, List<Placement>> votes = new HashMap<>();

    private record Cell(int turn, int right, int down) {
        Stream<Cell> around() {
            return Stream.of(-1, 0, 1)
                    .flatMap(a -> Stream.of(-1, 0, 1)
                            .flatMap(b -> Stream.of(-1, 0, 1)
                                    .map(c -> new Cell(Math.floorMod(turn + a, TURNS), right + b, down + c))));
        }
    }

    private Ballot() {}

    /** Collects the votes of all pairs; takes some milliseconds for fingers of 40 minutiae. */
    static Ballot of(Minutiae probe, Minutiae reference) {
        var ballot = new Ballot();
        double x = 0;
        double y = 0;
        for (int at = 0; at < probe.size(); at++) {
            x += probe.x(at) / (double) probe.size();
            y += probe.y(at) / (double) probe.size();
        }
        for (int at = 0; at < probe.size(); at++) {
            for (int on = 0; on < reference.size(); on++) {
                Placement placement = Placement.of(probe, at, reference, on);
                double sin = Math.sin(placement.turn());
                double cos = Math.cos(placement.turn());
                var cell = new Cell(
                        Math.floorMod((int) Math.floor(placement.turn() / TURN_STEP), TURNS),
                        (int) Math.floor((cos * x - sin * y + placement.right()) / SHIFT_STEP),
                        (int) Math.floor((sin * x + cos * y + placement.down()) / SHIFT_STEP));
                ballot.votes.computeIfAbsent(cell, _ -> new ArrayList<>()).add(placement);
            }
        }
        return ballot;
    }

    /** Returns a placement for each of the cells around which most votes fell, the best first. */
    List<Placement> elected(int count) {
        return votes.keySet().stream()
                .sorted(Comparator.comparingInt(this::votesAround)
                        .reversed()
                        .thenComparingInt(Cell::turn)
                        .thenComparingInt(Cell::right)
                        .thenComparingInt(Cell::down))
                .limit(count)
                .map(cell -> middle(votes.getOrDefault(cell, List.of())))
                .toList();
    }

    private int votesAround(Cell cell) {
        return cell.around()
                .mapToInt(near -> votes.getOrDefault(near, List.of()).size())
                .sum();
    }

    /** The vote in the middle by turn: a mean of turns would break where a turn ends. */
    private static Placement middle(List<Placement> placements) {
        return placements.stream()
                .sorted(Comparator.comparingDouble(Placement::turn))
                .skip(placements.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
