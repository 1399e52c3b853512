package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.HandSet.Hand;

/**
 * Four fingers of a traveller before a gallery of persons: how often an enrolled one is not named, how often a stranger
 * is. A person is named when the class is probable or strong, which four fingers reach by two that agree or by all
 * together.
 *
 * @param data a folder with sets of real prints below {@code fingerprints}; without it grown persons alone cross
 * @param size of everything
 * @param seed of everything drawn
 * @param progress is told what happens, a line at a time
 */
record HandBench(Path data, Size size, long seed, Consumer<String> progress) {
    /** Sensors and fingers as at a counter; the other sets were made to be hard. */
    private static final Set<String> OPERATIONAL =
            Set.of("neuro_crossmatch", "upek_16x8", "fvc2002_db1_b", "fvc2002_db2_b", "synthetic");

    private static final double FALSE_NEGATIVE_PERCENT_MAX = 1.5;
    private static final double FALSE_POSITIVE_PERCENT_MAX = 0.1;

    /**
     * How much is tried.
     *
     * @param enrolled drawn persons in the gallery
     * @param strangers drawn persons who are not
     * @param grown persons whose fingers are grown and imaged
     * @param touches of each of these
     */
    record Size(int enrolled, int strangers, int grown, int touches) {
        /** Enough to tell a tenth of a percent: no alarm among so many strangers is below it with 95 %. */
        static final Size USUAL = new Size(10_000, 3_700, 40, 4);
    }

    /** Searches of one set's persons; before they are enrolled they are strangers. */
    private record Outcome(HandSet set, Proportion missed, Proportion alarms) {}

    /**
     * Measures.
     *
     * @throws java.io.UncheckedIOException if a file of a set cannot be read
     */
    List<Result> results() {
        List<HandSet> sets = new ArrayList<>();
        RealSets.in(data.resolve("fingerprints"), Extraction::twofold, progress)
                .forEach(set -> sets.add(HandSet.of(set)));
        progress.accept("growing " + size.grown() + " persons of four fingers");
        sets.add(HandSet.grown(size.grown(), size.touches(), seed));
        progress.accept("drawing " + size.enrolled() + " persons of four fingers");
        Gallery gallery = Gallery.empty(Engine.fastest(System::nanoTime, LockSupport::parkNanos))
                .with(IntStream.range(0, size.enrolled())
                        .parallel()
                        .mapToObj(person -> HandSet.drawn(person, seed).references(0))
                        .flatMap(List<Reference>::stream)
                        .toList());
        List<Result> results = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (HandSet set : sets) {
            progress.accept(set.name() + ": " + set.hands().size() + " persons");
            if (!set.hands().isEmpty()) {
                Outcome outcome = searched(set, gallery);
                outcomes.add(outcome);
                results.add(told("false negative identification rate, " + set.name(), outcome.missed()));
                results.add(told("false positive identification rate, " + set.name(), outcome.alarms()));
            }
        }
        progress.accept(size.strangers() + " drawn strangers");
        Proportion drawn = count(size.strangers(), stranger -> {
            Hand hand = HandSet.drawn(size.enrolled() + stranger, seed);
            return !named(hand.probes(0), gallery).isEmpty();
        });
        results.add(told("false positive identification rate, drawn strangers", drawn));
        results.addAll(judged(outcomes, drawn));
        return results;
    }

    private List<Result> judged(List<Outcome> outcomes, Proportion drawn) {
        List<Outcome> operational = outcomes.stream()
                .filter(outcome -> OPERATIONAL.contains(outcome.set().name()))
                .toList();
        Proportion missed = sum(operational.stream().map(Outcome::missed).toList());
        List<Proportion> alarms = new ArrayList<>(List.of(drawn));
        operational.forEach(outcome -> alarms.add(outcome.alarms()));
        return List.of(
                judged("false negative identification rate, operational", missed, FALSE_NEGATIVE_PERCENT_MAX),
                judged("false positive identification rate, all strangers", sum(alarms), FALSE_POSITIVE_PERCENT_MAX));
    }

    /** Each touch of each person before the drawn gallery alone, then before one with another touch enrolled. */
    private static Outcome searched(HandSet set, Gallery gallery) {
        int touches = set.hands().stream()
                .mapToInt(hand -> hand.touches().size())
                .min()
                .orElseThrow();
        List<Proportion> missed = new ArrayList<>();
        List<Proportion> alarms = new ArrayList<>();
        for (int touch = 0; touch < touches; touch++) {
            int probe = touch;
            int enrolled = (touch + 1) % touches;
            Gallery with = gallery.with(set.hands().stream()
                    .flatMap(hand -> hand.references(enrolled).stream())
                    .toList());
            int hands = set.hands().size();
            missed.add(count(hands, hand -> {
                Hand person = set.hands().get(hand);
                return !named(person.probes(probe), with).contains(person.subject());
            }));
            alarms.add(count(
                    hands,
                    hand -> !named(set.hands().get(hand).probes(probe), gallery).isEmpty()));
        }
        return new Outcome(set, sum(missed), sum(alarms));
    }

    private static List<String> named(List<Probe> probes, Gallery gallery) {
        return Identification.of(probes, gallery).candidates().stream()
                .filter(candidate -> candidate.certainty().compareTo(Certainty.PROBABLE) >= 0)
                .map(candidate -> candidate.subject())
                .toList();
    }

    private static Proportion count(int trials, IntPredicate event) {
        return new Proportion(
                (int) IntStream.range(0, trials).parallel().filter(event).count(), trials);
    }

    private static Proportion sum(List<Proportion> parts) {
        return new Proportion(
                parts.stream().mapToInt(Proportion::errors).sum(),
                parts.stream().mapToInt(Proportion::trials).sum());
    }

    private Result told(String name, Proportion errors) {
        return Result.told(name(name), 100 * errors.rate(), "%").with(errors.detail());
    }

    private Result judged(String name, Proportion errors, double target) {
        var detail = JsonNodeFactory.instance.objectNode();
        detail.setAll(errors.detail());
        detail.put("named", "probable or strong").put("enrolledBesides", size.enrolled());
        return Result.atMost(name(name), 100 * errors.rate(), "%", target, detail);
    }

    private String name(String what) {
        return "four fingers, " + size.enrolled() + " persons, " + what;
    }
}
