package org.kapija.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.terminal.port.StartFault;

/** The console of a terminal whose devices are unplugged and whose line is down: it still takes travellers. */
class ConsoleTest {
    @TempDir
    static Path shared;

    @SuppressWarnings("NullAway.Init") // made once, copied for each test
    private static TestRegion made;

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init") // set before each test
    private TestRegion region;

    @SuppressWarnings("NullAway.Init")
    private Terminal terminal;

    @SuppressWarnings("NullAway.Init")
    private Guard guard;

    @BeforeAll
    static void provision() throws Exception {
        made = TestRegion.make(shared.resolve("region")).withoutBoard();
    }

    @BeforeEach
    void start() throws Exception {
        region = made.copiedTo(directory.resolve("region"));
        terminal = started();
        guard = Guard.at(region.data());
    }

    @AfterEach
    void stop() {
        guard.close();
        terminal.close();
    }

    @Test
    void withoutDevicesAndLineItSaysSoAndTakesTravellers() throws Exception {
        var view = guard.await(seen -> devices(seen).contains("fingerprint=fault")
                && seen.at("/status/uplink/key").asText().equals("broker.connection-refused"));
        assertThat(view.at("/status/network").asText()).isEqualTo("down");
        assertThat(view.at("/status/list/state").asText()).isEqualTo("none");
        guard.signIn("RS-1042", "1042");
        assertThat(guard.tap("no-document", "reason", "lost").status()).isEqualTo(200);
        assertThat(guard.tap("inform", "language", "en").status()).isEqualTo(200);
        for (int finger : new int[] {2, 3, 7, 8}) {
            assertThat(guard.tap("skip-finger", "position", Integer.toString(finger), "reason", "bandaged")
                            .status())
                    .isEqualTo(200);
        }
        var result = guard.await(seen -> seen.at("/inspection/step").asText().equals("result"));
        assertThat(result.at("/inspection/verdict").asText())
                .as("no document asks for a check, and without a list nothing is clear")
                .isEqualTo("check");
        assertThat(result.at("/inspection/reasons").toString()).contains("verdict.no-list", "verdict.not-covered");
        assertThat(guard.tap("decide", "decision", "refer").status()).isEqualTo(200);
        assertThat(guard.tap("finish").status()).isEqualTo(200);
        guard.await(seen ->
                seen.get("inspection").isNull() && seen.at("/status/queue").asInt() > 8);
    }

    @Test
    void aDoubleTapIsRefusedAndAppliedOnce() throws Exception {
        guard.signIn("RS-1042", "1042");
        var before = guard.view();
        try (var taps = Executors.newFixedThreadPool(2)) {
            var first = taps.submit(() -> guard.tapAt(before, "no-document", "reason", "none"));
            var second = taps.submit(() -> guard.tapAt(before, "no-document", "reason", "none"));
            assertThat(new int[] {first.get().status(), second.get().status()}).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(guard.view().at("/inspection/step").asText()).isEqualTo("information");
    }

    @Test
    void aStalePageIsRefusedWithTheRuleStale() throws Exception {
        guard.signIn("RS-1042", "1042");
        guard.tap("no-document", "reason", "none");
        var old = guard.view();
        guard.tap("inform", "language", "en");
        var refused = guard.tapAt(old, "abandon", "reason", "left");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("rule").asText()).isEqualTo("stale");
        assertThat(refused.body().at("/message/key").asText()).isNotEmpty();
    }

    @Test
    void nobodySignedInDecidesNothing() throws Exception {
        assertThat(guard.tap("no-document", "reason", "none").status()).isEqualTo(401);
        assertThat(guard.view().get("inspection").isNull()).isTrue();
    }

    @Test
    void officersAreListedWithoutTheirPins() throws Exception {
        var officers = guard.get("/api/officers");
        assertThat(officers.status()).isEqualTo(200);
        assertThat(officers.body().toString())
                .contains("RS-1042", "\"role\":\"guard\"")
                .doesNotContain("hash", "salt", "pin");
    }

    @Test
    void fiveWrongPinsRestTheNumberWithASentence() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(guard.signIn("RS-1042", "0000").status()).isEqualTo(401);
        }
        var resting = guard.signIn("RS-1042", "1042");
        assertThat(resting.status()).isEqualTo(429);
        assertThat(resting.body().at("/message/key").asText()).isEqualTo("sign-in.resting");
        assertThat(guard.signIn("RS-2001", "2001").status())
                .as("another officer")
                .isEqualTo(200);
    }

    @Test
    void wrongPinsThatComeTogetherAreNotTriedMoreOften() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (var taps = Executors.newFixedThreadPool(10)) {
            var tries = Collections.nCopies(10, (Callable<Integer>)
                    () -> guard.signIn("RS-1042", "0000").status());
            for (var attempt : taps.invokeAll(tries)) {
                statuses.add(attempt.get());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 401).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(5);
    }

    @Test
    void aMalformedCommandNamesTheField() throws Exception {
        guard.signIn("RS-1042", "1042");
        var malformed = guard.tap("help", "kind", "pizza");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.body().at("/message/arguments/field").asText()).isEqualTo("kind");
    }

    @Test
    void anotherSitesPageIsTurnedAway() throws Exception {
        assertThat(status(guard.request("/api/officers").header("Origin", "http://evil.example")))
                .isEqualTo(403);
        assertThat(status(guard.request("/api/officers").header("Origin", guard.root())))
                .isEqualTo(200);
    }

    @Test
    void aNameWithAnotherPortIsNotOurs() throws Exception {
        int port = URI.create(guard.root()).getPort();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET /api/officers HTTP/1.0\r\nHost: 127.0.0.1:9\r\nAuthorization: Bearer " + guard.token();
            socket.getOutputStream().write((request + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403")
                    .contains("console.foreign-page");
        }
    }

    @Test
    void theTravellersTokenOpensNothingButTheTravellersScreen() throws Exception {
        var own = guard.awaitTraveller(_ -> true);
        assertThat(own)
                .isEqualTo("{\"screen\":\"welcome\",\"language\":null,\"finger\":null,\"done\":0,\"of\":0,"
                        + "\"instruction\":null}");
        for (String path : new String[] {"/api/view", "/api/officers", "/"}) {
            var request = HttpRequest.newBuilder(URI.create(guard.root() + path))
                    .header("Authorization", "Bearer " + guard.travellerToken());
            assertThat(status(request)).as(path).isEqualTo(401);
        }
    }

    @Test
    void anAddressWithItsTokenBecomesACookieThatScriptsCannotRead() throws Exception {
        var opening = HttpRequest.newBuilder(URI.create(guard.root() + "/?token=" + guard.token()));
        var answer = guard.client().send(opening.build(), HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        var next = HttpRequest.newBuilder(URI.create(guard.root() + "/api/officers"))
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')));
        assertThat(status(next)).isEqualTo(200);
    }

    @Test
    void healthNeedsNoToken() throws Exception {
        var live = HttpRequest.newBuilder(URI.create(guard.root() + "/health/live"));
        assertThat(status(live)).isEqualTo(200);
        var ready = HttpRequest.newBuilder(URI.create(guard.root() + "/health/ready"));
        assertThat(status(ready)).isEqualTo(200);
    }

    @Test
    void aPortInUseIsASentenceThatNamesIt() throws Exception {
        String port = guard.root().substring(guard.root().lastIndexOf(':') + 1);
        var other = made.copiedTo(directory.resolve("other"));
        Files.writeString(other.toml(), Files.readString(other.toml()).replaceAll("port = 0 ", "port = " + port + " "));
        assertThatThrownBy(() -> Terminal.start(other.configuration(), InstantSource.system(), ConsoleTest::fail))
                .isInstanceOfSatisfying(StartFault.class, fault -> {
                    assertThat(fault.sentence().key()).isEqualTo("console.port-in-use");
                    assertThat(fault.sentence().arguments()).containsEntry("port", port);
                });
    }

    @Test
    void aSecondTerminalOnTheSameStoreIsRefusedAndTheFirstGoesOn() throws Exception {
        String ready = Files.readString(region.data().resolve("ready.json"));
        assertThatThrownBy(this::started)
                .isInstanceOfSatisfying(
                        StartFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo("store.in-use"));
        assertThat(region.data().resolve("ready.json")).hasContent(ready);
        assertThat(guard.get("/api/officers").status()).isEqualTo(200);
    }

    @Test
    void helpIsOneTapWithOrWithoutATraveller() throws Exception {
        guard.signIn("RS-1042", "1042");
        assertThat(guard.tap("help", "kind", "doctor").status()).isEqualTo(200);
        guard.tap("no-document", "reason", "none");
        assertThat(guard.tap("help", "kind", "water-food").status()).isEqualTo(200);
        assertThat(guard.tap("asylum").status()).isEqualTo(200);
        var view = guard.view();
        assertThat(view.at("/inspection/help").toString()).contains("water-food");
        assertThat(view.at("/inspection/protection").asBoolean()).isTrue();
    }

    @Test
    void anInspectionGoesOnWhereItStoodWhenTheTerminalStartsAgain() throws Exception {
        guard.signIn("RS-1042", "1042");
        guard.tap("no-document", "reason", "lost");
        guard.tap("inform", "language", "en");
        var before = guard.view().get("inspection");
        guard.close();
        terminal.close();
        terminal = started();
        guard = Guard.at(region.data());
        var after = guard.view();
        assertThat(after.at("/inspection/id")).isEqualTo(before.get("id"));
        assertThat(after.at("/inspection/revision")).isEqualTo(before.get("revision"));
        assertThat(after.at("/inspection/step").asText()).isEqualTo("fingers");
        assertThat(after.get("officer").isNull()).as("nobody stays signed in").isTrue();
        assertThat(guard.awaitTraveller(_ -> true)).contains("\"screen\":\"finger\"");
    }

    private Terminal started() throws StartFault {
        return Terminal.start(region.configuration(), InstantSource.system(), ConsoleTest::fail);
    }

    private static void fail(Throwable death) {
        throw new AssertionError("a part of the terminal died", death);
    }

    private int status(HttpRequest.Builder request) throws Exception {
        return guard.client()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String devices(JsonNode view) {
        var text = new StringBuilder();
        view.at("/status/devices")
                .forEach(device -> text.append(device.get("device").asText())
                        .append('=')
                        .append(device.get("state").asText())
                        .append(' '));
        return text.toString();
    }
}
