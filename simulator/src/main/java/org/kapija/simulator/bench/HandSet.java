package org.kapija.simulator.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.Templates;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.simulator.finger.Distractor;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;

/**
 * Persons who give four fingers, several times.
 *
 * @param name of the set
 * @param hands of each person
 */
record HandSet(String name, List<Hand> hands) {
    /** Fingers that a traveller gives. */
    static final List<FingerPosition> FINGERS = List.of(
            FingerPosition.RIGHT_INDEX,
            FingerPosition.RIGHT_MIDDLE,
            FingerPosition.LEFT_INDEX,
            FingerPosition.LEFT_MIDDLE);

    HandSet {
        hands = List.copyOf(hands);
    }

    /**
     * One person.
     *
     * @param subject name
     * @param touches what was captured each time; a finger that gave no template is missing
     */
    record Hand(String subject, List<List<Print>> touches) {
        /** What is enrolled of a touch. */
        List<Reference> references(int touch) {
            return touches.get(touch).stream()
                    .map(print -> new Reference(
                            subject, print.position(), print.templates().original()))
                    .toList();
        }

        /** What is searched of a touch. */
        List<Probe> probes(int touch) {
            return touches.get(touch).stream()
                    .map(print -> Probe.of(print.position(), print.templates()))
                    .toList();
        }
    }

    /** A captured finger. */
    record Print(FingerPosition position, Templates templates) {}

    /**
     * Persons put together from the fingers of a set, four at a time: their fingers fail independently, those of one
     * person less so.
     */
    static HandSet of(PrintSet set) {
        Map<String, List<Templates>> fingers = new LinkedHashMap<>();
        for (PrintSet.Print print : set.prints()) {
            fingers.computeIfAbsent(print.finger(), _ -> new ArrayList<>()).add(print.templates());
        }
        List<List<Templates>> each = List.copyOf(fingers.values());
        return new HandSet(
                set.name(),
                IntStream.range(0, each.size() / FINGERS.size())
                        .mapToObj(hand -> new Hand(
                                set.name() + " " + hand,
                                touches(each.subList(hand * FINGERS.size(), (hand + 1) * FINGERS.size()))))
                        .toList());
    }

    private static List<List<Print>> touches(List<List<Templates>> fingers) {
        int times = fingers.stream().mapToInt(List::size).min().orElse(0);
        return IntStream.range(0, times)
                .mapToObj(touch -> IntStream.range(0, fingers.size())
                        .mapToObj(finger -> new Print(
                                FINGERS.get(finger), fingers.get(finger).get(touch)))
                        .toList())
                .toList();
    }

    /** Grown persons, each touching so often in the ordinary way. */
    static HandSet grown(int persons, int touches, long seed) {
        return new HandSet(
                "synthetic",
                IntStream.range(0, persons)
                        .parallel()
                        .mapToObj(person -> person(person, touches, seed * 1_000_003 + 10L * person))
                        .toList());
    }

    private static Hand person(int number, int touches, long name) {
        List<Finger> fingers = IntStream.range(0, FINGERS.size())
                .mapToObj(finger -> Finger.of(name + finger))
                .toList();
        return new Hand(
                "grown " + number,
                IntStream.range(0, touches)
                        .mapToObj(touch -> IntStream.range(0, FINGERS.size())
                                .boxed()
                                .flatMap(finger -> touched(
                                        fingers.get(finger),
                                        FINGERS.get(finger),
                                        new SplittableRandom(31 * (name + finger) + touch)))
                                .toList())
                        .toList());
    }

    private static Stream<Print> touched(Finger finger, FingerPosition position, SplittableRandom random) {
        Impression impression = Impression.of(finger, Touch.ordinary(random), random.nextLong());
        var image = new FingerprintImage(Impression.WIDTH, Impression.HEIGHT, Impression.DPI, impression.grey());
        return switch (Extraction.twofold(image)) {
            case Extraction.Extracted extracted -> Stream.of(new Print(position, extracted.templates()));
            case Extraction.TooPoor _ -> Stream.empty();
        };
    }

    /** A drawn person, who touches once. */
    static Hand drawn(int person, long seed) {
        return new Hand(
                "drawn " + person,
                List.of(IntStream.range(0, FINGERS.size())
                        .mapToObj(finger -> new Print(
                                FINGERS.get(finger),
                                Templates.read(Distractor.template(seed * 7_000_003 + 10L * person + finger))
                                        .orElseThrow()))
                        .toList()));
    }
}
