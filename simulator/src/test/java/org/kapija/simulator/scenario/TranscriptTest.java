package org.kapija.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private final List<String> read = new ArrayList<>();
    private final Transcript transcript = new Transcript(read::add);

    @Test
    void passesWhenSomethingWasCheckedAndHeld() {
        assertThat(transcript.passed()).isFalse();
        transcript.check("the barrier opens", true);
        assertThat(transcript.passed()).isTrue();
        transcript.check("the lamp is green", false);
        assertThat(transcript.passed()).isFalse();
    }

    @Test
    void theReportHasTheShapeOfEveryScenario() {
        transcript.step("guard", "signs in");
        transcript.check("the barrier opens", true);
        var report = transcript.toJson("clear", 3);
        assertThat(report.path("scenario").asText()).isEqualTo("clear");
        assertThat(report.path("seed").asLong()).isEqualTo(3);
        assertThat(report.path("verdict").asText()).isEqualTo("pass");
        assertThat(report.path("steps").path(0).path("at").asText()).startsWith("PT");
        assertThat(report.path("steps").path(0).path("who").asText()).isEqualTo("guard");
        assertThat(report.path("checks").path(0).path("met").asBoolean()).isTrue();
    }

    @Test
    void whoWatchesIsToldEachLineAsItHappens() {
        transcript.step("guard", "signs in");
        transcript.check("the barrier opens", false);
        assertThat(read).hasSize(2);
        assertThat(read.getFirst()).endsWith("signs in");
        assertThat(read.getLast()).contains("FAILS").endsWith("the barrier opens");
    }
}
