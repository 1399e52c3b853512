package org.kapija.core.fingerprint.slap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Template;

/**
 * One finger that was given for two: a hand placed twice, or a finger in its neighbour's place.
 *
 * @param one a position
 * @param other the position that shows the same finger
 * @param score of their comparison
 */
public record Duplicate(FingerPosition one, FingerPosition other, ComparisonScore score) {
    /**
     * Score from which two positions show one finger: among the 45 pairs of a person's ten fingers a false one is then
     * a matter of one person in ten thousand by the engine's scale, and two prints of one finger taken in one minute
     * score 100 and more.
     */
    public static final ComparisonScore THRESHOLD = new ComparisonScore(55);

    /** Compares every finger of a person with every other; empty if all differ. */
    public static List<Duplicate> among(Map<FingerPosition, Template> fingers) {
        List<FingerPosition> positions = fingers.keySet().stream().sorted().toList();
        List<Duplicate> duplicates = new ArrayList<>();
        for (FingerPosition one : positions) {
            Probe probe = Probe.of(one, template(fingers, one));
            for (FingerPosition other : positions) {
                if (one.compareTo(other) < 0) {
                    ComparisonScore score = probe.compare(template(fingers, other));
                    if (score.reaches(THRESHOLD)) {
                        duplicates.add(new Duplicate(one, other, score));
                    }
                }
            }
        }
        return List.copyOf(duplicates);
    }

    private static Template template(Map<FingerPosition, Template> fingers, FingerPosition position) {
        return Objects.requireNonNull(fingers.get(position));
    }
}
