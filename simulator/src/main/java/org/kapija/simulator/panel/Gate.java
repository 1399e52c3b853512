package org.kapija.simulator.panel;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Who may come in: whoever knows the token, from this machine's own pages. The server listens on the loopback interface
 * only, which keeps other machines out but not other programs and not a browser lured by a foreign page.
 *
 * @param token that opens the panel
 */
record Gate(String token) {
    private static final String COOKIE =
            "kapija-simulator"; // cookies do not tell ports apart, so each program has its own
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost");

    /**
     * Lets a request pass, or throws the answer that refuses it. A right token in the address is exchanged for a
     * cookie.
     *
     * @throws ForbiddenResponse for a foreign host, a foreign origin, or no token
     */
    void check(Context request) {
        String host = Optional.ofNullable(request.host()).orElse("");
        if (!HOSTS.contains(host.replaceFirst(":\\d+$", ""))) {
            throw new ForbiddenResponse("not for host " + host);
        }
        String origin = Optional.ofNullable(request.header("Origin")).orElse("");
        if (!origin.isEmpty() && !origin.equals("http://" + host)) {
            throw new ForbiddenResponse("not for origin " + origin);
        }
        String offered = Optional.ofNullable(request.queryParam("token")).orElse("");
        if (isRight(offered)) {
            var cookie = new Cookie(COOKIE, token);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            request.cookie(cookie);
        } else if (!isRight(bearer(request))
                && !isRight(Optional.ofNullable(request.cookie(COOKIE)).orElse(""))) {
            throw new ForbiddenResponse("open the panel with the address that the simulator printed");
        }
    }

    private static String bearer(Context request) {
        String header = Optional.ofNullable(request.header("Authorization")).orElse("");
        return header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : "";
    }

    private boolean isRight(String offered) {
        return MessageDigest.isEqual(offered.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
