package org.kapija.simulator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ConsoleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private FakeProgram terminal;
    private Console console;

    @BeforeEach
    void openTheConsole() throws IOException {
        terminal = new FakeProgram("/api/view");
        terminal.show("{\"inspection\":null}");
        console = Console.open(terminal.door());
    }

    @AfterEach
    void closeIt() throws IOException {
        console.close();
        terminal.close();
    }

    @Test
    void waitsForWhatThePageComesToShow() {
        terminal.show("{\"inspection\":{\"step\":\"result\"}}");
        var view = console.await(
                "the result",
                shown -> shown.path("inspection").path("step").asText().equals("result"),
                PATIENCE);
        assertThat(view.path("inspection").path("step").asText()).isEqualTo("result");
        assertThat(console.stream().shown()).extracting(ViewStream.Shown::name).containsOnly("view");
    }

    @Test
    void saysWhatItWaitedForInVain() {
        assertThatThrownBy(() -> console.await("a hit", view -> view.has("hit"), Duration.ofMillis(50)))
                .isInstanceOf(NotShown.class)
                .hasMessageContaining("a hit")
                .hasMessageContaining("50 ms")
                .hasMessageContaining("inspection");
    }

    @Test
    void anEndedStreamIsNotWaitedFor() {
        terminal.endStream();
        assertThatThrownBy(() -> console.await("a hit", view -> view.has("hit"), Duration.ofMinutes(5)))
                .isInstanceOf(NotShown.class);
        assertThat(console.stream().hasEnded()).isTrue();
    }

    @Test
    void aCommandCarriesTheStateThatIsShown() {
        terminal.show("{\"inspection\":{\"id\":\"i7\",\"revision\":5}}");
        console.await("i7", view -> view.path("inspection").isObject(), PATIENCE);
        terminal.prepare(200, "{\"accepted\":true}");
        assertThat(console.command("decide", Map.of("decision", "pass"))).isEqualTo(new Answer.Accepted());
        assertThat(terminal.heard())
                .singleElement()
                .asString()
                .startsWith("POST /api/command Bearer key")
                .contains("\"inspection\":\"i7\"", "\"revision\":5", "\"command\":\"decide\"", "\"decision\":\"pass\"");
    }

    @Test
    void fromIdleThereIsNoInspectionToName() {
        terminal.prepare(200, "{}");
        console.command("no-document", Map.of("reason", "none"));
        assertThat(terminal.heard().getFirst()).contains("\"inspection\":null", "\"revision\":0");
    }

    @Test
    void everyAnswerHasItsMeaning() {
        terminal.prepare(409, "{\"rule\":\"stale\",\"message\":{\"key\":\"refusal.stale\"}}");
        terminal.prepare(400, "{}");
        terminal.prepare(401, "");
        terminal.prepare(503, "{\"message\":{\"key\":\"journal.full\"}}");
        assertThat(tapped())
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo("stale"));
        assertThat(tapped()).isInstanceOf(Answer.Malformed.class);
        assertThat(tapped()).isEqualTo(new Answer.Locked(401));
        assertThat(tapped()).isEqualTo(new Answer.Unavailable("journal.full"));
    }

    @Test
    void signingInSaysWhetherTheTerminalKnowsTheOfficer() {
        terminal.prepare(200, "{}");
        terminal.prepare(401, "");
        assertThat(console.signIn("RS-1042", "1042")).isTrue();
        assertThat(console.signIn("RS-1042", "0000")).isFalse();
        assertThat(terminal.heard().getFirst()).contains("\"officer\":\"RS-1042\"", "\"pin\":\"1042\"");
    }

    private Answer tapped() {
        return console.command(JsonNodeFactory.instance.nullNode(), "help", Map.of());
    }
}
