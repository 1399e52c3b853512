package org.kapija.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawnPrintTest {
    private static final int PRINTS = 200;

    @Test
    void equalSeedsGiveEqualPrintsAndEveryTouchIsAnother() {
        var first = DrawnPrint.of(DrawnFinger.of(1), new SplittableRandom(2));
        var again = DrawnPrint.of(DrawnFinger.of(1), new SplittableRandom(2));
        var other = DrawnPrint.of(DrawnFinger.of(1), new SplittableRandom(3));
        assertThat(again.minutiae()).isEqualTo(first.minutiae()).isNotEqualTo(other.minutiae());
    }

    @Test
    void printsHaveAsManyMinutiaeAsTouchPrints() {
        IntSummaryStatistics sizes = IntStream.range(0, PRINTS)
                .map(seed -> print(seed).minutiae().size())
                .summaryStatistics();
        assertThat(sizes.getAverage()).isBetween(25.0, 45.0);
        assertThat(sizes.getMin()).isLessThan(20);
        assertThat(sizes.getMax()).isBetween(50, 120);
    }

    @Test
    void aMinutiaOfTheFingerIsSeenOnceAndSomeAreNone() {
        int spurious = 0;
        int all = 0;
        for (int seed = 0; seed < PRINTS; seed++) {
            DrawnPrint print = print(seed);
            var seen = new HashSet<Integer>();
            for (int at = 0; at < print.minutiae().size(); at++) {
                all++;
                if (print.origin(at) == DrawnPrint.SPURIOUS) {
                    spurious++;
                } else {
                    assertThat(seen.add(print.origin(at))).isTrue();
                }
            }
        }
        assertThat(spurious / (double) all).isBetween(0.05, 0.15);
    }

    @Test
    void twoTouchesShareMostButNotAllOfTheirMinutiae() {
        int common = 0;
        int all = 0;
        for (int seed = 0; seed < PRINTS; seed++) {
            var random = new SplittableRandom(seed);
            var finger = DrawnFinger.of(seed);
            var mine = new HashSet<Integer>();
            DrawnPrint one = DrawnPrint.of(finger, random);
            DrawnPrint other = DrawnPrint.of(finger, random);
            IntStream.range(0, one.minutiae().size()).map(one::origin).forEach(mine::add);
            common += (int) IntStream.range(0, other.minutiae().size())
                    .map(other::origin)
                    .filter(origin -> origin != DrawnPrint.SPURIOUS && mine.contains(origin))
                    .count();
            all += other.minutiae().size();
        }
        assertThat(common / (double) all).isBetween(0.4, 0.8);
    }

    private static DrawnPrint print(long seed) {
        return DrawnPrint.of(DrawnFinger.of(seed), new SplittableRandom(seed));
    }
}
