package org.kapija.simulator.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * One program's web address and the token that opens it. Safe for any thread.
 *
 * @param address scheme, host and port, such as {@code http://127.0.0.1:8080}
 */
public record Door(URI address, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * Takes a door from a web address as {@code ready.json} gives it.
     *
     * @param link such as {@code http://127.0.0.1:8080/?token=…}; its path and query are dropped
     */
    public static Door of(String link, String token) {
        URI uri = URI.create(link);
        return new Door(URI.create(uri.getScheme() + "://" + uri.getAuthority()), token);
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return address.toString();
    }

    /**
     * Reads a document.
     *
     * @param path from the root, with its query
     * @throws UncheckedIOException if the program does not answer
     * @throws IllegalStateException if it answers anything but 200
     */
    JsonNode get(String path) {
        Reply reply = exchange(request(path).GET().build());
        if (reply.status() != 200) {
            throw new IllegalStateException(this + path + " answers " + reply.status() + ": " + reply.body());
        }
        return reply.body();
    }

    /** Posts JSON and returns whatever the answer is. */
    Reply post(String path, JsonNode body) {
        return post(path, body.toString(), "application/json");
    }

    /** Posts text of some type. */
    Reply post(String path, String body, String type) {
        return exchange(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Deletes something. */
    Reply delete(String path) {
        return exchange(request(path).DELETE().build());
    }

    /** Opens a stream of server-sent events and leaves reading it to the caller. */
    InputStream stream(String path) throws IOException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<InputStream> response = send(request, BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException(this + path + " answers " + response.statusCode());
        }
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE);
    }

    private Reply exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = send(request, BodyHandlers.ofString());
            String body = response.body();
            return new Reply(response.statusCode(), isJson(body) ? JSON.readTree(body) : JSON.valueToTree(body));
        } catch (IOException silent) {
            throw new UncheckedIOException(request.uri() + " does not answer: is the program running?", silent);
        }
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException {
        try {
            return HTTP.send(request, handler);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + request.uri(), stopped);
        }
    }

    private static boolean isJson(String body) {
        return body.startsWith("{") || body.startsWith("[");
    }

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param body JSON, or a string node of whatever else was said
     */
    public record Reply(int status, JsonNode body) {}
}
