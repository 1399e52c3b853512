package org.kapija.central.adapter.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Central's page and its assets, from the class path: names of plain letters only, so that no path leads elsewhere. */
final class Pages {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "woff2", "font/woff2",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8");

    private Pages() {}

    /** Sends the page itself; it is never kept, since it names assets by their hash. */
    static void index(Context exchange) throws IOException {
        exchange.header("Cache-Control", "no-store");
        send(exchange, "central/index.html");
    }

    /** Sends an asset; its name changes with its content. */
    static void asset(Context exchange) throws IOException {
        exchange.header("Cache-Control", "private, max-age=31536000, immutable");
        send(exchange, "assets/" + exchange.pathParam("name"));
    }

    private static void send(Context exchange, String path) throws IOException {
        Optional<byte[]> content =
                path.matches("[a-z]+/[A-Za-z0-9_-]+(\\.[A-Za-z0-9]+)+") ? read("/web/" + path) : Optional.empty();
        if (content.isEmpty()) {
            exchange.status(404).result("");
            return;
        }
        String ending = path.substring(path.lastIndexOf('.') + 1);
        exchange.contentType(TYPES.getOrDefault(ending, "application/octet-stream"))
                .result(content.get());
    }

    private static Optional<byte[]> read(String resource) throws IOException {
        try (InputStream content = Pages.class.getResourceAsStream(resource)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        }
    }
}
