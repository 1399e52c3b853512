package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.finger.Distractor;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;

/**
 * Two of four fingers: grown hands, each touched twice in the ordinary way, found again among drawn hands; and drawn
 * hands that nobody enrolled. The numbers of trials are what some minutes allow, so the intervals are wide.
 */
record HandTrial(long seed, Consumer<String> progress) {
    private static final int GROWN = 16;
    private static final int DRAWN = 1_000;
    private static final int STRANGERS = 40;
    private static final List<FingerPosition> HAND = List.of(
            FingerPosition.RIGHT_INDEX,
            FingerPosition.RIGHT_MIDDLE,
            FingerPosition.LEFT_INDEX,
            FingerPosition.LEFT_MIDDLE);

    private record Print(FingerPosition position, Template template, int quality) {
        Probe probe() {
            return Probe.of(position, template, quality);
        }
    }

    List<Result> results() {
        progress.accept("growing " + GROWN + " hands of four fingers");
        List<List<List<Print>>> grown = IntStream.range(0, GROWN)
                .parallel()
                .mapToObj(hand -> List.of(grown(hand, 1), grown(hand, 2)))
                .toList();
        progress.accept("searching them, and " + STRANGERS + " strangers, among " + (GROWN + DRAWN) + " hands");
        List<Reference> references = new ArrayList<>();
        for (int hand = 0; hand < GROWN; hand++) {
            references.addAll(references("grown " + hand, grown.get(hand).getFirst()));
        }
        for (int hand = 0; hand < DRAWN; hand++) {
            references.addAll(references("drawn " + hand, drawn(hand)));
        }
        Gallery gallery = Gallery.of(references);
        int missed = count(
                GROWN, hand -> !probable(grown.get(hand).getLast(), gallery).contains("grown " + hand));
        int wrong = count(
                GROWN,
                hand -> probable(grown.get(hand).getLast(), gallery).stream()
                        .anyMatch(subject -> !subject.equals("grown " + hand)));
        int alarms = count(
                STRANGERS,
                stranger -> !probable(drawn(DRAWN + stranger), gallery).isEmpty());
        return List.of(
                told("2-of-4, false negative identification rate", new Proportion(missed, GROWN)),
                told("2-of-4, false positive identification rate", new Proportion(wrong + alarms, GROWN + STRANGERS)));
    }

    private static int count(int trials, IntPredicate event) {
        return (int) IntStream.range(0, trials).parallel().filter(event).count();
    }

    private static List<String> probable(List<Print> hand, Gallery gallery) {
        return Identification.of(hand.stream().map(Print::probe).toList(), gallery).candidates().stream()
                .filter(candidate -> candidate.certainty().compareTo(Certainty.PROBABLE) >= 0)
                .map(candidate -> candidate.subject())
                .toList();
    }

    private static Result told(String name, Proportion errors) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        detail.setAll(errors.detail());
        detail.put("class", "probable or strong").put("subjects", GROWN + DRAWN).put("ofThemGrown", GROWN);
        return Result.told(name, 100 * errors.rate(), "%").with(detail);
    }

    private static List<Reference> references(String subject, List<Print> prints) {
        return prints.stream()
                .map(print -> new Reference(subject, print.position(), print.template()))
                .toList();
    }

    /** One touch of each finger; what gives no template is missing, as at a counter. */
    private List<Print> grown(int hand, int touch) {
        return IntStream.range(0, HAND.size())
                .boxed()
                .flatMap(finger -> grown(hand, finger, touch))
                .toList();
    }

    private Stream<Print> grown(int hand, int finger, int touch) {
        long name = seed * 1_000_003 + 10L * hand + finger;
        var random = new SplittableRandom(31 * name + touch);
        Impression impression = Impression.of(Finger.of(name), Touch.ordinary(random), random.nextLong());
        var image = new FingerprintImage(Impression.WIDTH, Impression.HEIGHT, Impression.DPI, impression.grey());
        return switch (Extraction.of(image)) {
            case Extraction.Extracted(Template template, var quality) ->
                Stream.of(new Print(HAND.get(finger), template, quality.value()));
            case Extraction.TooPoor _ -> Stream.empty();
        };
    }

    private List<Print> drawn(int hand) {
        return IntStream.range(0, HAND.size())
                .mapToObj(finger -> new Print(
                        HAND.get(finger),
                        Template.read(Distractor.template(seed * 7_000_003 + 10L * hand + finger))
                                .orElseThrow(),
                        100))
                .toList();
    }
}
