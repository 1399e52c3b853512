package org.kapija.simulator.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CentralPageTest {
    private FakeProgram program;
    private CentralPage central;

    @BeforeEach
    void openThePage() throws IOException {
        program = new FakeProgram("/api/view");
        program.show("{\"terminals\":[{\"id\":\"T1\",\"list\":7}]}");
        central = CentralPage.open(program.door());
    }

    @AfterEach
    void closeIt() throws IOException {
        central.close();
        program.close();
    }

    @Test
    void alertsAreStagedOneALine() {
        program.prepare(200, "{\"staged\":2}");
        central.stage(Stream.of("a", "b")
                .map(id -> JsonNodeFactory.instance.objectNode().put("id", id)));
        assertThat(program.heard().getFirst()).endsWith("{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
    }

    @Test
    void aRefusedAlertIsToldWithCentralsReason() {
        program.prepare(400, "{\"message\":{\"key\":\"alert.field-missing\"}}");
        assertThatThrownBy(() -> central.stage(Stream.of(JsonNodeFactory.instance.objectNode())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("alert.field-missing");
    }

    @Test
    void aReleaseHasANumber() {
        program.prepare(200, "{\"number\":8}");
        assertThat(central.release()).isEqualTo(8);
    }

    @Test
    void entriesComeInOrder() {
        program.prepare(200, "[{\"sequence\":1},{\"sequence\":2}]");
        assertThat(central.entries("T1"))
                .extracting(entry -> entry.path("sequence").asInt())
                .containsExactly(1, 2);
        assertThat(program.heard().getFirst()).startsWith("GET /api/entries?terminal=T1");
    }

    @Test
    void aTerminalIsFoundByItsId() {
        central.awaitList("T1", 7, Duration.ofSeconds(5));
        assertThat(CentralPage.terminal(central.view(), "T1").path("list").asInt())
                .isEqualTo(7);
        assertThat(CentralPage.terminal(central.view(), "T9").isMissingNode()).isTrue();
    }
}
