package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.simulator.alert.AlertDraft;
import org.kapija.simulator.alert.EnrolledFinger;
import org.kapija.simulator.finger.Distractor;
import org.kapija.simulator.traveller.Crowd;
import org.kapija.simulator.traveller.Traveller;

/**
 * Alerts about many invented people, four fingers each.
 *
 * @param seed of the people and their fingers
 */
record Enrolment(long seed) {
    static final int FINGERS_EACH = 4;

    private static final int BATCH = 200; // some 2 MB of JSON
    private static final int STRANGERS = 1_000_000; // far from the travellers of the lane
    private static final List<Integer> POSITIONS = List.of(2, 3, 7, 8);
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Alerts with so many fingers in all, in batches that one request can carry. */
    Stream<List<ObjectNode>> alerts(int fingers) {
        int people = fingers / FINGERS_EACH;
        return IntStream.iterate(0, first -> first < people, first -> first + BATCH)
                .mapToObj(first -> IntStream.range(first, Math.min(people, first + BATCH))
                        .mapToObj(this::alert)
                        .toList());
    }

    private ObjectNode alert(int number) {
        Traveller stranger = new Crowd(seed).traveller(STRANGERS + number);
        List<EnrolledFinger> fingers = POSITIONS.stream()
                .map(position -> (EnrolledFinger) new EnrolledFinger.Template(
                        position, Distractor.template(stranger.hands() + GOLDEN * position)))
                .toList();
        return new AlertDraft(
                        "RS-BENCH-" + number,
                        "judicial-witness",
                        stranger,
                        List.of(),
                        fingers,
                        "Ask for a present address.",
                        false)
                .toJson();
    }
}
