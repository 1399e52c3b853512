package org.kapija.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.central.adapter.toml.ConfigurationFile;
import org.kapija.central.port.StartFault;
import org.kapija.central.workflow.Rounds;

/** Who gets in at central's page, and what keeps central from starting. */
class CentralDoorTest {
    @TempDir
    static Path folder;

    private static final Deaths DEATHS = new Deaths();
    private static TestRegion region;
    private static Central central;
    private static TestPage page;

    @BeforeAll
    static void centralRuns() throws Exception {
        region = TestRegion.in(folder.resolve("region"));
        central = start(region);
        page = TestPage.of(region.central("data"));
    }

    @AfterAll
    static void centralStops() {
        central.close();
        DEATHS.assertNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/view", "/api/entries?terminal=T1"})
    void withoutTheTokenNothingIsShown(String path) throws Exception {
        assertThat(status("GET " + path, "Host: " + host())).isEqualTo(401);
        assertThat(status("GET " + path, "Host: " + host(), "Authorization: Bearer wrong"))
                .isEqualTo(401);
        assertThat(status("GET " + path, "Host: " + host(), "Cookie: kapija-central=wrong"))
                .isEqualTo(401);
    }

    @Test
    void withoutTheTokenNothingIsChanged() throws Exception {
        assertThat(status("POST /api/alerts", "Host: " + host(), "Content-Length: 0"))
                .isEqualTo(401);
        assertThat(status("POST /api/list/release", "Host: " + host(), "Content-Length: 0"))
                .isEqualTo(401);
        assertThat(status("DELETE /api/alerts/RS-1", "Host: " + host())).isEqualTo(401);
    }

    @Test
    void aForeignHostOrOriginIsRefusedEvenWithTheToken() throws Exception {
        String token = "Authorization: Bearer " + page.token();
        assertThat(status("GET /api/view", "Host: evil.example:80", token)).isEqualTo(403);
        assertThat(status("GET /api/view", "Host: 127.0.0.1:1", token)).isEqualTo(403);
        assertThat(status("GET /api/entries?terminal=T1", "Host: " + host(), "Origin: http://evil.example", token))
                .isEqualTo(403);
        assertThat(status("GET /", "Host: evil.example")).isEqualTo(403);
        assertThat(status("GET /api/entries?terminal=T1", "Host: " + host(), "Origin: http://" + host(), token))
                .isEqualTo(200);
    }

    @Test
    void openingTheLinkSetsACookieThatOpensTheInterfaceAndLeavesNoTokenInTheAddress() throws Exception {
        List<String> answer = answer("GET /?token=" + page.token(), "Host: " + host());
        assertThat(answer.getFirst()).contains(" 302 ");
        assertThat(answer)
                .anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("location: ") && !line.contains("token"));
        String cookie = answer.stream()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("kapija-central=");
        String value = cookie.substring("Set-Cookie: ".length()).split(";", 2)[0];
        assertThat(status("GET /api/entries?terminal=T1", "Host: " + host(), "Cookie: " + value))
                .isEqualTo(200);
        assertThat(status("GET /?token=wrong", "Host: " + host())).isEqualTo(401);
    }

    @Test
    void everyAnswerTellsTheBrowserToRunNothingThatIsNotOurs() throws Exception {
        assertThat(answer("GET /nothing", "Host: " + host()))
                .anyMatch(line -> line.startsWith("Content-Security-Policy: default-src 'self'"))
                .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: no-referrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..%2f..%2forg%2fkapija%2fcatalogue%2fen.json",
                "/assets/%2e%2e",
                "/assets/no-such.js",
                "/central/index.html"
            })
    void noPathLeadsAnywhereElse(String path) throws Exception {
        assertThat(status("GET " + path, "Host: " + host())).isIn(400, 404);
    }

    @Test
    void itListensOnTheLoopbackInterfaceOnly() throws Exception {
        for (var address : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!address.isLoopbackAddress()) {
                assertThatThrownBy(() ->
                                new Socket(address, URI.create(page.root()).getPort()).close())
                        .isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void readyIsForTheOwnerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(region.central("data/ready.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aBrokerPortInUseStopsTheStartInASentenceAndLeavesNothingRunning() throws Exception {
        var other = TestRegion.in(folder.resolve("other"));
        try (var _ = new ServerSocket(other.brokerPort(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(other)).isInstanceOfSatisfying(StartFault.class, fault -> {
                assertThat(fault.sentence().key()).isEqualTo("central.port-in-use");
                assertThat(fault.sentence().arguments()).containsEntry("key", "broker.port");
            });
        }
        assertThat(other.central("data/ready.json")).doesNotExist();
        start(other).close(); // the database and all else was let go
    }

    @Test
    void aSecondCentralOnTheSameFolderIsRefusedAndTheFirstCanStillBeFound() throws Exception {
        String before = Files.readString(region.central("data/ready.json"));
        assertThatThrownBy(() -> start(region))
                .isInstanceOfSatisfying(
                        StartFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo("central.port-in-use"));
        assertThat(Files.readString(region.central("data/ready.json"))).isEqualTo(before);
    }

    @Test
    void aMissingKeyStopsTheStartByName() throws Exception {
        var other = TestRegion.in(folder.resolve("keyless"));
        Files.delete(other.central("keys/list-2.key"));
        assertThatThrownBy(() -> start(other))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("central.file-missing")
                .hasMessageContaining("list-2.key");
    }

    private static Central start(TestRegion region) throws StartFault {
        var configuration = ConfigurationFile.read(region.central("central.toml"));
        return Central.start(configuration, InstantSource.system(), Rounds.Periods.USUAL, DEATHS);
    }

    private static String host() {
        return URI.create(page.root()).getAuthority();
    }

    private static int status(String request, String... headers) throws Exception {
        return Integer.parseInt(answer(request, headers).getFirst().split(" ", 3)[1]);
    }

    /** Speaks HTTP by hand, since Java's client does not let a caller choose the host. */
    private static List<String> answer(String request, String... headers) throws Exception {
        URI root = URI.create(page.root());
        try (var socket = new Socket(root.getHost(), root.getPort());
                var lines =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            String text = request + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return lines.lines().takeWhile(line -> !line.isEmpty()).toList();
        }
    }
}
