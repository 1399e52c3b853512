package org.kapija.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.kapija.central.Central;
import org.kapija.central.adapter.toml.ConfigurationFile;
import org.kapija.central.port.StartFault;
import org.kapija.central.workflow.Rounds;

/** Central itself, with its broker and its database, and the interface its people use. */
final class JointCentral implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Central central;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final String token;

    private JointCentral(Central central, String root, String token) {
        this.central = central;
        this.root = root;
        this.token = token;
    }

    static JointCentral start(TestRegion region) throws StartFault, IOException {
        Path folder = region.layout().central();
        var central = Central.start(
                ConfigurationFile.read(folder.resolve("central.toml")),
                InstantSource.system(),
                new Rounds.Periods(Duration.ofSeconds(1), Duration.ofSeconds(5)),
                death -> {
                    throw new AssertionError("central died", death);
                });
        var ready = JSON.readTree(Files.readString(folder.resolve("data/ready.json")));
        String web = ready.get("web").asText();
        return new JointCentral(
                central, web.substring(0, web.indexOf("/?")), ready.get("token").asText());
    }

    /** Returns every stored entry of the terminal, in order. */
    JsonNode entries() throws IOException, InterruptedException {
        return send(request("/api/entries?terminal=T1").GET());
    }

    /** Releases a list with one more alert, about a document. */
    void release(String alert, String document) throws IOException, InterruptedException {
        String body = """
                [{"id": "%s", "owner": {"state": "RS", "authority": "Ministry"}, "kind": "missing-child",
                  "subject": {"surname": "DOE", "documents": ["%s"], "fingers": []},
                  "action": "Take into care.", "forbidden": ["Do not separate from siblings."],
                  "confirm": "Duty officer", "discreet": false, "provenance": "national",
                  "expiry": "2099-01-01T00:00:00Z"}]""".formatted(alert, document);
        send(request("/api/alerts")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        send(request("/api/list/release").POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
        central.close();
    }
}
