package org.kapija.simulator.learn;

import java.util.List;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * Several prints of one finger, and which of their minutiae are the same.
 *
 * @param prints of the finger
 * @param mates of pairs of prints
 */
public record Lesson(List<Minutiae> prints, List<Mates> mates) {
    public Lesson {
        prints = List.copyOf(prints);
        mates = List.copyOf(mates);
    }

    /**
     * The common minutiae of two prints.
     *
     * @param one number of the one print
     * @param other number of the other
     * @param pairs minutiae that are the same
     */
    public record Mates(int one, int other, List<Pair> pairs) {
        public Mates {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * A minutia in two prints.
     *
     * @param mine its number in the one print
     * @param its its number in the other
     */
    public record Pair(int mine, int its) {}
}
