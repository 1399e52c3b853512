package org.kapija.simulator.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;

class FingerBenchTest {
    @TempDir
    Path data;

    @Test
    void withoutRealPrintsTheReportSaysWhatWasNotMeasured() {
        BenchReport report = bench();
        Result likeness = named(report, "impostor scores, distance to the real sets");
        assertThat(likeness.measured()).isFalse();
        assertThat(likeness.met()).isFalse();
        assertThat(report.met()).isFalse();
        JsonNode line = line(report.toJson(), likeness.name());
        assertThat(line.path("value").isNull()).isTrue();
        assertThat(line.path("detail").path("notMeasured").asText()).contains("--data");
    }

    @Test
    void everySetOfAFolderIsComparedInItself() throws IOException {
        set("sensor_a", 50);
        set("sensor_b", 60);
        Files.writeString(
                Files.createDirectories(data.resolve("fingerprints/sensor_b")).resolve("note.txt"), "no image");
        BenchReport report = bench();
        var impostor = named(report, "impostor score, sensor_a").detail();
        assertThat(impostor.path("pairs").asInt())
                .as("4 pairs of different fingers")
                .isEqualTo(4);
        assertThat(named(report, "genuine score, sensor_a")
                        .detail()
                        .path("pairs")
                        .asInt())
                .isEqualTo(2);
        assertThat(named(report, "minutiae, sensor_b")
                        .detail()
                        .path("failuresToAcquire")
                        .asInt())
                .as("the note")
                .isEqualTo(1);
        var likeness = named(report, "impostor scores, distance to the real sets");
        assertThat(likeness.measured()).isTrue();
        assertThat(likeness.detail().path("toEach").fieldNames()).toIterable().containsExactly("sensor_a", "sensor_b");
    }

    private BenchReport bench() {
        return new FingerBench(data, 3, 2, 4, new ArrayList<String>()::add).run();
    }

    private static Result named(BenchReport report, String name) {
        return report.results().stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode line(JsonNode report, String name) {
        return report.path("results")
                .valueStream()
                .filter(line -> line.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    // two fingers, two impressions of each, as files of a set are named
    private void set(String name, long seed) throws IOException {
        Path folder = Files.createDirectories(data.resolve("fingerprints").resolve(name));
        for (int finger = 1; finger <= 2; finger++) {
            Finger skin = Finger.of(seed + finger);
            for (int touch = 1; touch <= 2; touch++) {
                var condition = Touch.in(Touch.Condition.WELL, new SplittableRandom(touch));
                byte[] grey = Impression.of(skin, condition, touch).grey().toArray();
                var picture = new BufferedImage(Impression.WIDTH, Impression.HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
                picture.getRaster().setDataElements(0, 0, Impression.WIDTH, Impression.HEIGHT, grey);
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve(finger + "_" + touch + ".png").toFile());
            }
        }
    }
}
