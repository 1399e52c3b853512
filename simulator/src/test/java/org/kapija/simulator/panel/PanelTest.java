package org.kapija.simulator.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.wan.WanLine;
import org.kapija.simulator.world.World;

@Timeout(60)
class PanelTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Octets GREY = Octets.of(new byte[256 * 288]);
    private static final String TOKEN = "let-me-in";

    @TempDir
    private Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private World world;
    private Panel panel;
    private URI address;

    @BeforeEach
    void serve() throws IOException {
        world = new World(directory, 1, (traveller, position, condition, impression) -> GREY, new WanLine(0, 1));
        var links = new Links("http://console", "http://traveller", "http://central");
        panel = new Panel(0, TOKEN, world, Cast.of(1), () -> OptionalInt.of(2), links);
        address = URI.create(panel.link()).resolve("/");
    }

    @AfterEach
    void close() throws IOException {
        panel.close();
        world.close();
    }

    @Test
    void theLinkOpensThePageAndLeavesACookie() throws IOException, InterruptedException {
        var response =
                http.send(HttpRequest.newBuilder(URI.create(panel.link())).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("kapija-simulator");
        assertThat(response.headers().firstValue("Set-Cookie").orElse(""))
                .contains("kapija-simulator=" + TOKEN, "HttpOnly", "SameSite=Strict");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void withoutTheTokenNothingOpens() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/api/wire", "/assets/none.js", "/?token=wrong"}) {
            var request = HttpRequest.newBuilder(address.resolve(path)).build();
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void aForeignPageIsRefusedEvenWithTheToken() throws IOException, InterruptedException {
        var request = asked("/api/act")
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("{\"act\":\"network\",\"up\":false}"))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        assertThat(world.state().networkUp()).isTrue();
    }

    @Test
    void theLaneIsShownAtOnceAndWheneverItChanges() throws IOException, InterruptedException {
        var events = asked("/api/world").header("Accept", "text/event-stream").build();
        var stream = http.send(events, BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            JsonNode first = next(lines);
            assertThat(first.path("travellers")).hasSize(12);
            assertThat(first.path("travellers").path(3).path("document").isNull())
                    .isTrue();
            assertThat(first.path("wanted").asInt()).isEqualTo(2);
            assertThat(first.path("links").path("console").asText()).isEqualTo("http://console");
            assertThat(act("{\"act\":\"place-document\",\"traveller\":\"t1\",\"fault\":\"half\"}")
                            .statusCode())
                    .isEqualTo(200);
            JsonNode second = next(lines);
            while (second.path("document").isNull()) {
                second = next(lines);
            }
            assertThat(second.path("document").path("traveller").asText()).isEqualTo("t1");
            assertThat(second.path("document").path("fault").asText()).isEqualTo("half");
        }
    }

    @Test
    void everyActHappensInTheLane() throws IOException, InterruptedException {
        act("{\"act\":\"place-finger\",\"traveller\":\"t1\",\"position\":2,\"condition\":\"WET\"}");
        act("{\"act\":\"network\",\"up\":false}");
        act("{\"act\":\"case\",\"open\":true}");
        act("{\"act\":\"scanner\",\"plugged\":false,\"fault\":null}");
        act("{\"act\":\"reader\",\"plugged\":false,\"fault\":\"STALL\"}");
        act("{\"act\":\"pacing\",\"on\":true}");
        var state = world.state();
        assertThat(state.finger().orElseThrow().condition()).isEqualTo("WET");
        assertThat(state.networkUp()).isFalse();
        assertThat(state.caseOpen()).isTrue();
        assertThat(state.scannerPlugged()).isFalse();
        assertThat(state.readerPlugged()).isFalse();
        act("{\"act\":\"lift-finger\"}");
        act("{\"act\":\"remove-document\"}");
        act("{\"act\":\"network\",\"up\":true}");
        assertThat(world.state().finger()).isEmpty();
        assertThat(world.state().networkUp()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"act\":\"teleport\"}",
                "{\"act\":\"place-document\",\"traveller\":\"t99\"}",
                "{\"act\":\"place-document\",\"traveller\":\"t4\"}",
                "{\"act\":\"place-finger\",\"traveller\":\"t10\",\"position\":2}",
                "{\"act\":\"network\",\"up\":\"yes\"}",
                "{\"act\":",
                ""
            })
    void whatCannotBeDoneIsSaidInASentence(String body) throws IOException, InterruptedException {
        var response = act(body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).path("message").path("key").asText())
                .isEqualTo("panel.act.impossible");
    }

    @Test
    void theWireTellsWhatCouldBeSeen() throws IOException, InterruptedException {
        var response = http.send(asked("/api/wire").build(), BodyHandlers.ofString());
        assertThat(JSON.readTree(response.body()).isArray()).isTrue();
    }

    private static JsonNode next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = lines.readLine();
        }
        return JSON.readTree(String.valueOf(line).substring("data:".length()));
    }

    private HttpResponse<String> act(String body) throws IOException, InterruptedException {
        return http.send(
                asked("/api/act")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + TOKEN);
    }
}
