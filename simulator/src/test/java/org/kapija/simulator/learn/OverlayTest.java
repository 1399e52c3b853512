package org.kapija.simulator.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.simulator.finger.DrawnFinger;
import org.kapija.simulator.finger.DrawnPrint;
import org.kapija.simulator.learn.Lesson.Mates;
import org.kapija.simulator.learn.Lesson.Pair;

class OverlayTest {
    private static final int FINGERS = 20;

    @Test
    void whatIsFoundIsWhatWasDrawn() {
        int found = 0;
        int right = 0;
        for (long seed = 0; seed < FINGERS; seed++) {
            var random = new SplittableRandom(seed);
            var finger = DrawnFinger.of(seed);
            var one = DrawnPrint.of(finger, random);
            var other = DrawnPrint.of(finger, random);
            for (Mates mates :
                    MatedLesson.of(List.of(one.minutiae(), other.minutiae())).mates()) {
                found += mates.pairs().size();
                right += (int) mates.pairs().stream()
                        .filter(pair ->
                                isMinutia(one, pair.mine()) && one.origin(pair.mine()) == other.origin(pair.its()))
                        .count();
            }
        }
        assertThat(found).isGreaterThan(FINGERS * 8);
        assertThat(right).isGreaterThan(found * 9 / 10);
    }

    @Test
    void aTurnedCopyMeetsItselfEverywhere() {
        Minutiae print =
                DrawnPrint.of(DrawnFinger.of(3), new SplittableRandom(3)).minutiae();
        var turned = new Minutiae.Builder();
        for (int at = 0; at < print.size(); at++) {
            turned.add(1100 - print.y(at), print.x(at), print.direction(at) + Minutiae.TURN / 4, print.ending(at));
        }
        List<Mates> mates = MatedLesson.of(List.of(print, turned.build())).mates();
        assertThat(mates).hasSize(1);
        assertThat(mates.getFirst().pairs()).hasSize(print.size()).allMatch(pair -> pair.mine() == pair.its());
    }

    @Test
    void strangersAreSeldomTakenForMates() {
        List<Minutiae> strangers = LongStream.range(0, FINGERS)
                .mapToObj(seed -> DrawnPrint.of(DrawnFinger.of(seed), new SplittableRandom(seed))
                        .minutiae())
                .toList();
        int possible = FINGERS * (FINGERS - 1) / 2;
        assertThat(MatedLesson.of(strangers).mates()).hasSizeLessThan(possible / 10);
    }

    @Test
    void noMinutiaIsPairedTwice() {
        Lesson lesson = DrawnLessons.of(8, 3);
        for (Mates mates : MatedLesson.of(lesson.prints()).mates()) {
            assertThat(mates.pairs()).extracting(Pair::mine).doesNotHaveDuplicates();
            assertThat(mates.pairs()).extracting(Pair::its).doesNotHaveDuplicates();
        }
    }

    private static boolean isMinutia(DrawnPrint print, int at) {
        return print.origin(at) != DrawnPrint.SPURIOUS;
    }
}
