package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.minutia.NativeTemplate;
import org.kapija.simulator.finger.Distractor;
import org.kapija.simulator.finger.DrawnFinger;
import org.kapija.simulator.finger.DrawnPrint;
import org.kapija.simulator.learn.CodeSeparation;
import org.kapija.simulator.learn.DrawnLessons;

/** The shipped codes before synthetic fingers that they were not learned from. */
class CodeScanTest {
    private static final int STRANGERS = 600;
    private static final int FINGERS = 20;

    @Test
    void matesOfDrawnFingersLeadTheListWithAllBitsAndMostlyWithHalf() {
        assertThat(foundFirst(2)).isGreaterThanOrEqualTo(FINGERS - 3);
        assertThat(foundFirst(1)).isGreaterThanOrEqualTo(FINGERS - 6);
    }

    @Test
    void aStrangerWithManyMinutiaeHasNoAdvantage() {
        List<long[]> gallery = strangers();
        double[] deviations = new CodeScan(2).deviations(gallery.getFirst(), gallery, at -> at != 0);
        double sum = 0;
        int many = 0;
        for (int at = 1; at < gallery.size(); at++) {
            if (gallery.get(at).length / CodeMatrix.WORDS > 40) {
                sum += deviations[at];
                many++;
            }
        }
        assertThat(sum / many).isBetween(-0.5, 0.5);
    }

    @Test
    void theProbeItselfDoesNotDrownItsMates() {
        var random = new SplittableRandom(6);
        DrawnFinger skin = DrawnFinger.of(9_000);
        var gallery = new ArrayList<>(strangers());
        for (int touch = 0; touch < 8; touch++) {
            gallery.add(CodeMatrix.shipped().encode(DrawnPrint.of(skin, random).minutiae()));
        }
        double[] deviations = new CodeScan(2).deviations(gallery.getLast(), gallery, at -> at < STRANGERS);
        double[] strangers = Arrays.copyOf(deviations, STRANGERS);
        double mates =
                Arrays.stream(deviations, STRANGERS, STRANGERS + 7).average().orElseThrow();
        assertThat(mates).isGreaterThan(Arrays.stream(strangers).max().orElseThrow());
    }

    @Test
    void matesDifferInFarFewerBitsThanStrangers() {
        var lessons = LongStream.range(7_000, 7_020)
                .mapToObj(seed -> DrawnLessons.of(seed, 3))
                .toList();
        var separation = CodeSeparation.of(CodeMatrix.shipped(), lessons, 2);
        assertThat(separation.mates().mean()).isLessThan(42);
        assertThat(separation.strangers().mean()).isBetween(61.0, 66.0);
        assertThat(separation.sensitivity()).isGreaterThan(3);
        assertThat(CodeSeparation.of(CodeMatrix.shipped(), lessons, 1).sensitivity())
                .as("half of the bits tell less")
                .isLessThan(separation.sensitivity());
    }

    private static int foundFirst(int words) {
        var random = new SplittableRandom(4);
        List<long[]> strangers = strangers();
        int found = 0;
        for (int finger = 0; finger < FINGERS; finger++) {
            DrawnFinger skin = DrawnFinger.of(8_000 + finger);
            var gallery = new ArrayList<>(strangers);
            gallery.add(CodeMatrix.shipped().encode(DrawnPrint.of(skin, random).minutiae()));
            long[] probe =
                    CodeMatrix.shipped().encode(DrawnPrint.of(skin, random).minutiae());
            double[] deviations = new CodeScan(words).deviations(probe, gallery, at -> at < STRANGERS);
            double mate = deviations[gallery.size() - 1];
            long better = Arrays.stream(deviations)
                    .filter(stranger -> stranger > mate)
                    .count();
            found += better == 0 ? 1 : 0;
        }
        return found;
    }

    private static List<long[]> strangers() {
        return LongStream.range(0, STRANGERS)
                .mapToObj(seed -> {
                    try {
                        return CodeMatrix.shipped()
                                .encode(NativeTemplate.read(
                                        Distractor.template(seed).toArray()));
                    } catch (IOException impossible) {
                        throw new UncheckedIOException(impossible);
                    }
                })
                .toList();
    }
}
