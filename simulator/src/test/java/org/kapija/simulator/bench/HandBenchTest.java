package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.fingerprint.Template;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.finger.Distractor;

class HandBenchTest {
    @TempDir
    private Path data;

    @Test
    void enrolledPersonsAreNamedAndStrangersAreNot() {
        var size = new HandBench.Size(20, 10, 2, 2);
        List<Result> results = new HandBench(data, size, 1, _ -> {}).results();
        var missed = result(results, "false negative identification rate, operational");
        assertThat(missed.detail().get("trials").asInt())
                .as("each touch of each person")
                .isEqualTo(4);
        assertThat(missed.detail().get("errors").asInt()).isZero();
        assertThat(missed.met()).isTrue();
        var alarms = result(results, "false positive identification rate, all strangers");
        assertThat(alarms.detail().get("trials").asInt()).isEqualTo(10 + 4);
        assertThat(alarms.detail().get("errors").asInt()).isZero();
        assertThat(alarms.detail().get("high95").asDouble()).isGreaterThan(10);
    }

    @Test
    void fourFingersOfASetMakeAPersonAndTheRestIsLeftOut() {
        List<PrintSet.Print> prints = List.of(1, 2, 3, 4, 5).stream()
                .flatMap(finger -> List.of(1, 2, 3).stream()
                        .map(touch -> new PrintSet.Print("finger " + finger, template(10 * finger + touch))))
                .filter(print -> !print.template().equals(template(43)))
                .toList();
        var set = HandSet.of(new PrintSet("five fingers", prints, 0));
        assertThat(set.hands()).singleElement().satisfies(person -> {
            assertThat(person.touches())
                    .as("as many as the finger with the fewest")
                    .hasSize(2);
            assertThat(person.references(1))
                    .extracting(reference -> reference.template())
                    .containsExactly(template(12), template(22), template(32), template(42));
            assertThat(person.probes(0))
                    .extracting(probe -> probe.position())
                    .containsExactlyElementsOf(HandSet.FINGERS);
        });
    }

    private static Result result(List<Result> results, String name) {
        return results.stream()
                .filter(result -> result.name().equals("four fingers, 20 persons, " + name))
                .findFirst()
                .orElseThrow();
    }

    private static Template template(int seed) {
        return Template.read(Distractor.template(seed)).orElseThrow();
    }
}
