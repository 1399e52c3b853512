package org.kapija.terminal.adapter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * Who may ask for what. A server on loopback is open to every local process and, through a name that is made to point
 * at 127.0.0.1, to any web page: so host and origin must be ours and every request shows a token.
 *
 * @param port of the server, which is part of host, origin and the cookies' names: browsers share cookies between ports
 * @param console token of the guard's console
 * @param traveller token of the traveller's screen, which opens nothing else
 */
record Gate(int port, String console, String traveller) {
    /** What a request shows. */
    record Papers(
            Optional<String> host,
            Optional<String> origin,
            Optional<String> authorization,
            Optional<String> consoleCookie,
            Optional<String> travellerCookie) {}

    /** What the gate says. */
    enum Pass {
        /** Come in. */
        OPEN,
        /** No token, or not the one for this. */
        UNKNOWN,
        /** Another site's page, or a name that is not ours. */
        FOREIGN
    }

    /** Returns whether a request for something of this path may come in. */
    Pass check(String path, Papers papers) {
        if (!ours(papers)) {
            return Pass.FOREIGN;
        }
        if (path.startsWith("/health/")) {
            return Pass.OPEN;
        }
        boolean guard = shows(papers, papers.consoleCookie(), console);
        boolean person = shows(papers, papers.travellerCookie(), traveller);
        if (path.startsWith("/assets/")) {
            return guard || person ? Pass.OPEN : Pass.UNKNOWN;
        }
        boolean forTravellers = path.equals("/traveller") || path.startsWith("/traveller/");
        return (forTravellers ? person : guard) ? Pass.OPEN : Pass.UNKNOWN;
    }

    /** Name of the cookie that holds the console's token. */
    String consoleCookie() {
        return "kapija-console-" + port;
    }

    /** Name of the cookie that holds the traveller's token. */
    String travellerCookie() {
        return "kapija-traveller-" + port;
    }

    /** Compares in a time that tells nothing of how much was right. */
    static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private boolean ours(Papers papers) {
        var hosts = List.of("127.0.0.1:" + port, "localhost:" + port);
        boolean host = papers.host().filter(hosts::contains).isPresent();
        boolean origin = papers.origin()
                .map(from -> hosts.stream().anyMatch(name -> from.equals("http://" + name)))
                .orElse(true);
        return host && origin;
    }

    private static boolean shows(Papers papers, Optional<String> cookie, String token) {
        boolean bearer = papers.authorization()
                .filter(text -> text.startsWith("Bearer "))
                .filter(text -> same(text.substring("Bearer ".length()), token))
                .isPresent();
        return bearer || cookie.filter(text -> same(text, token)).isPresent();
    }
}
