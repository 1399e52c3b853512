package org.kapija.terminal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;

/** A guard at the console: signs in, taps, and looks at the screen, over real HTTP. */
final class Guard implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final String token;
    private final String travellerToken;

    private Guard(String root, String token, String travellerToken) {
        this.root = root;
        this.token = token;
        this.travellerToken = travellerToken;
    }

    /** Comes to the terminal whose {@code ready.json} lies there. */
    static Guard at(Path data) throws IOException {
        var ready = JSON.readTree(Files.readString(data.resolve("ready.json")));
        String console = ready.get("console").asText();
        return new Guard(
                console.substring(0, console.indexOf("/?")),
                ready.get("token").asText(),
                ready.get("travellerToken").asText());
    }

    record Response(int status, JsonNode body) {}

    Response signIn(String officer, String pin) throws IOException, InterruptedException {
        return post(
                "/api/session", JSON.createObjectNode().put("officer", officer).put("pin", pin));
    }

    /** Taps a command in front of the screen as it is now. */
    Response tap(String command, String... fields) throws IOException, InterruptedException {
        return tapAt(view(), command, fields);
    }

    /** Taps a command in front of an older screen. */
    Response tapAt(JsonNode view, String command, String... fields) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        var inspection = view.get("inspection");
        body.set("inspection", inspection.isNull() ? JSON.nullNode() : inspection.get("id"));
        body.put(
                "revision", inspection.isNull() ? 0 : inspection.get("revision").asLong());
        body.put("command", command);
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i].equals("position")) {
                body.put(fields[i], Integer.parseInt(fields[i + 1]));
            } else {
                body.put(fields[i], fields[i + 1]);
            }
        }
        return post("/api/command", body);
    }

    Response post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    Response get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    Response delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    JsonNode view() throws IOException, InterruptedException {
        return await(_ -> true);
    }

    /** Looks at the screen until it shows something, for 40 s at most: machines that build have no time to spare. */
    JsonNode await(Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        return JSON.readTree(event("/api/view", token, text -> wanted.test(tree(text))));
    }

    /** Looks at the traveller's screen, as text, until it shows something. */
    String awaitTraveller(Predicate<String> wanted) throws IOException, InterruptedException {
        return event("/traveller/stream", travellerToken, wanted);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token);
    }

    HttpClient client() {
        return client;
    }

    String root() {
        return root;
    }

    String token() {
        return token;
    }

    String travellerToken() {
        return travellerToken;
    }

    private String event(String path, String bearer, Predicate<String> wanted)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Bearer " + bearer)
                .header("Accept", "text/event-stream")
                .build();
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        String last = "";
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    last = line.substring("data:".length()).strip();
                    if (wanted.test(last)) {
                        return last;
                    }
                }
                if (System.nanoTime() > end) {
                    break;
                }
            }
        }
        throw new AssertionError("the screen stayed at " + last + ", status " + response.statusCode());
    }

    private Response send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Response(response.statusCode(), type.contains("json") ? tree(response.body()) : JSON.nullNode());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException noJson) {
            throw new AssertionError(text, noJson);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
