package org.kapija.terminal.adapter.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Map;

/** The pages that module ui built into its jar, below {@code web/}. */
final class Pages {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "woff2", "font/woff2",
            "png", "image/png");

    private Pages() {}

    static void console(Context exchange) throws IOException {
        send(exchange, "console/index.html");
    }

    static void traveller(Context exchange) throws IOException {
        send(exchange, "traveller/index.html");
    }

    static void asset(Context exchange) throws IOException {
        send(exchange, "assets/" + exchange.pathParam("name"));
    }

    private static void send(Context exchange, String name) throws IOException {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || name.contains("..")) {
            throw new NotFoundResponse();
        }
        try (var in = Pages.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new NotFoundResponse();
            }
            exchange.contentType(type).result(in.readAllBytes());
        }
    }
}
