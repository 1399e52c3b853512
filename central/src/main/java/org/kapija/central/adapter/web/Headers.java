package org.kapija.central.adapter.web;

import io.javalin.http.Context;
import java.util.Map;

/** What every answer tells the browser: run nothing that is not ours, show us in no frame, keep nothing. */
final class Headers {
    private static final Map<String, String> SECURE = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
            "Cache-Control", "no-store");

    private Headers() {}

    static void secure(Context exchange) {
        SECURE.forEach(exchange::header);
    }
}
