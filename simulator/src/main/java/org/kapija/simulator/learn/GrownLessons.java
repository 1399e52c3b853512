package org.kapija.simulator.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;

/**
 * Lessons from fingers whose ridges are grown, imaged and extracted: the errors are those of the extractor, which come
 * in company (a torn ridge gives two false minutiae) and cannot be drawn as well. Which minutiae are the same must be
 * found.
 */
final class GrownLessons {
    private GrownLessons() {}

    /**
     * Grows the finger of a seed and takes impressions: about a third of a second, and 0.1 s each.
     *
     * @param touches how often
     */
    static Lesson of(long seed, int touches) {
        var random = new SplittableRandom(seed);
        Finger finger = Finger.of(random.nextLong());
        var prints = new ArrayList<Minutiae>();
        for (int touch = 0; touch < touches; touch++) {
            prints.addAll(print(finger, random));
        }
        return MatedLesson.of(prints);
    }

    private static List<Minutiae> print(Finger finger, RandomGenerator random) {
        Touch touch = Touch.ordinary(random);
        Impression impression = Impression.of(finger, touch, random.nextLong());
        var image = new FingerprintImage(Impression.WIDTH, Impression.HEIGHT, Impression.DPI, impression.grey());
        return switch (Extraction.of(image)) {
            case Extraction.Extracted extracted -> List.of(extracted.template().places());
            case Extraction.TooPoor _ -> List.of();
        };
    }
}
