package org.kapija.central.adapter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;

/**
 * Who may use the page's interface: whoever has the token, from this machine's own addresses. A page of another origin
 * in the same browser has neither our cookie's consent nor our host name (DNS rebinding).
 *
 * @param port the page's port on the loopback interface
 * @param token as in {@code ready.json}
 */
record Gate(int port, String token) {
    /** Cookies ignore the port, so each program on this machine has a name of its own. */
    static final String COOKIE = "kapija-central";

    private static final String BEARER = "Bearer ";

    /** What the gate says. */
    enum Verdict {
        /** Let in. */
        OPEN,
        /** No token, or not ours: 401. */
        UNKNOWN,
        /** Another host or origin: 403. */
        FOREIGN
    }

    /**
     * What a request shows.
     *
     * @param host header of that name
     * @param origin header of that name, if the browser sent one
     * @param authorization header of that name
     * @param cookie value of ours
     */
    record Papers(
            Optional<String> host, Optional<String> origin, Optional<String> authorization, Optional<String> cookie) {}

    /** Judges a request for a page: the address must be ours, the token may come later. */
    Verdict page(Papers papers) {
        Set<String> hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        boolean hostIsOurs = papers.host().filter(hosts::contains).isPresent();
        boolean originIsOurs = papers.origin().isEmpty()
                || papers.origin()
                        .filter(origin -> hosts.stream().anyMatch(host -> origin.equals("http://" + host)))
                        .isPresent();
        return hostIsOurs && originIsOurs ? Verdict.OPEN : Verdict.FOREIGN;
    }

    /** Judges a request to the interface: the token must be there as well. */
    Verdict data(Papers papers) {
        if (page(papers) == Verdict.FOREIGN) {
            return Verdict.FOREIGN;
        }
        Optional<String> bearer = papers.authorization()
                .filter(text -> text.startsWith(BEARER))
                .map(text -> text.substring(BEARER.length()));
        return bearer.or(papers::cookie).filter(this::isToken).isPresent() ? Verdict.OPEN : Verdict.UNKNOWN;
    }

    /** Compares in a time that tells nothing. */
    boolean isToken(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "gate of port " + port;
    }
}
