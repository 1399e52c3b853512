package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.List;
import org.kapija.core.fingerprint.code.Surroundings;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.simulator.learn.Lesson.Mates;
import org.kapija.simulator.learn.Lesson.Pair;

/** Lessons from prints whose common minutiae must be found: one print is laid over the other. */
public final class MatedLesson {
    private MatedLesson() {}

    /** Finds the common minutiae of every two prints of a finger; prints that do not fit on each other have none. */
    public static Lesson of(List<Minutiae> prints) {
        List<float[]> surroundings = prints.stream().map(Surroundings::of).toList();
        var mates = new ArrayList<Mates>();
        for (int one = 0; one < prints.size(); one++) {
            for (int other = one + 1; other < prints.size(); other++) {
                List<Pair> pairs = new Overlay(prints.get(one), prints.get(other))
                        .common(surroundings.get(one), surroundings.get(other));
                if (!pairs.isEmpty()) {
                    mates.add(new Mates(one, other, pairs));
                }
            }
        }
        return new Lesson(prints, mates);
    }
}
