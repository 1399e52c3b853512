package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.kapija.simulator.finger.DrawnFinger;
import org.kapija.simulator.finger.DrawnPrint;
import org.kapija.simulator.learn.Lesson.Mates;
import org.kapija.simulator.learn.Lesson.Pair;

/** Lessons from fingers whose minutiae are drawn: which are the same is known. */
public final class DrawnLessons {
    private DrawnLessons() {}

    /**
     * Touches the finger of a seed.
     *
     * @param touches how often
     */
    public static Lesson of(long seed, int touches) {
        var random = new SplittableRandom(seed);
        DrawnFinger finger = DrawnFinger.of(random.nextLong());
        List<DrawnPrint> prints = prints(finger, touches, random);
        var mates = new ArrayList<Mates>();
        for (int one = 0; one < touches; one++) {
            for (int other = one + 1; other < touches; other++) {
                mates.add(new Mates(one, other, common(prints.get(one), prints.get(other))));
            }
        }
        return new Lesson(prints.stream().map(DrawnPrint::minutiae).toList(), mates);
    }

    private static List<DrawnPrint> prints(DrawnFinger finger, int touches, RandomGenerator random) {
        var prints = new ArrayList<DrawnPrint>();
        for (int touch = 0; touch < touches; touch++) {
            prints.add(DrawnPrint.of(finger, random));
        }
        return prints;
    }

    private static List<Pair> common(DrawnPrint one, DrawnPrint other) {
        var pairs = new ArrayList<Pair>();
        for (int mine = 0; mine < one.minutiae().size(); mine++) {
            for (int its = 0; its < other.minutiae().size(); its++) {
                if (one.origin(mine) != DrawnPrint.SPURIOUS && one.origin(mine) == other.origin(its)) {
                    pairs.add(new Pair(mine, its));
                }
            }
        }
        return pairs;
    }
}
