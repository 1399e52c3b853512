package org.kapija.central;

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
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A program that uses central's interface as the contract says. */
public final class TestPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;
    private final String token;

    private TestPage(String root, String token) {
        this.root = root;
        this.token = token;
    }

    /** Finds the page through {@code ready.json}. */
    public static TestPage of(Path data) throws IOException {
        JsonNode ready = JSON.readTree(data.resolve("ready.json").toFile());
        String web = ready.path("web").asText();
        return new TestPage(
                web.substring(0, web.indexOf("/?")), ready.path("token").asText());
    }

    public String root() {
        return root;
    }

    public String token() {
        return token;
    }

    public HttpResponse<String> post(String path, String body) throws Exception {
        return http.send(
                request(path).POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> delete(String path) throws Exception {
        return http.send(request(path).DELETE().build(), BodyHandlers.ofString());
    }

    public JsonNode get(String path) throws Exception {
        var response = http.send(request(path).build(), BodyHandlers.ofString());
        return JSON.readTree(response.body());
    }

    /** Follows the stream until a view fulfils the condition. */
    public JsonNode view(Predicate<JsonNode> wanted) throws Exception {
        var response = http.send(
                request("/api/view").header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && System.nanoTime() < end) {
                if (line.startsWith("data: ")) {
                    JsonNode view = JSON.readTree(line.substring("data: ".length()));
                    if (wanted.test(view)) {
                        return view;
                    }
                }
                line = lines.readLine();
            }
        }
        throw new AssertionError("no such view within " + TimeUnit.NANOSECONDS.toSeconds(PATIENCE.toNanos()) + " s");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Authorization", "Bearer " + token);
    }
}
