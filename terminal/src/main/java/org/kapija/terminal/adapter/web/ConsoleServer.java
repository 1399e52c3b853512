package org.kapija.terminal.adapter.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kapija.core.inspection.TravellerScreen;
import org.kapija.core.message.Message;
import org.kapija.terminal.port.Officers;
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.workflow.CandidateOverlay;
import org.kapija.terminal.workflow.Desk;
import org.kapija.terminal.workflow.Feed;

/** The guard's console and the traveller's screen, over HTTP on loopback. */
public final class ConsoleServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final long REQUEST_MAX = 16_384;
    /** Scripts, styles and pictures of our own, nothing from elsewhere, nothing inline. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Javalin server;
    private final EventStreams streams;

    private ConsoleServer(Javalin server, EventStreams streams) {
        this.server = server;
        this.streams = streams;
    }

    /**
     * What is shown and asked.
     *
     * @param desk shows the view and takes commands
     * @param overlays pictures of candidates, for who judges them
     * @param traveller what the traveller sees
     * @param officers who may sign in
     * @param ready whether the terminal can inspect
     * @param clock for the rest after wrong PINs
     */
    public record Content(
            Desk desk,
            CandidateOverlay overlays,
            Feed<TravellerScreen> traveller,
            Officers officers,
            BooleanSupplier ready,
            InstantSource clock) {}

    /**
     * Tokens that open the screens, fresh with each start.
     *
     * @param console opens the guard's console
     * @param traveller opens the traveller's screen and nothing else
     */
    public record Tokens(String console, String traveller) {}

    /**
     * Starts serving.
     *
     * @param port on loopback, 0 for any free one
     * @throws StartFault if the port is taken
     */
    public static ConsoleServer start(int port, Tokens tokens, Content content) throws StartFault {
        var streams = new EventStreams();
        try {
            var server = Javalin.create(config -> configure(config, tokens, content, streams));
            server.start(LOOPBACK, port);
            return new ConsoleServer(server, streams);
        } catch (JavalinBindException taken) {
            throw new StartFault(Message.of("console.port-in-use", "port", Integer.toString(port)), taken);
        }
    }

    /** Returns the port it listens on. */
    public int port() {
        return server.port();
    }

    /** Ends the streams first, then the server. */
    @Override
    public void close() {
        streams.close();
        server.stop();
    }

    private static void configure(JavalinConfig config, Tokens tokens, Content content, EventStreams streams) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = REQUEST_MAX;
        config.concurrency.useVirtualThreads = true;
        var signIn = new SignInDesk(content.officers(), content.desk(), content.clock());
        var routes = config.routes;
        routes.before(exchange -> admit(exchange, tokens));
        routes.get("/", Pages::console);
        routes.get("/traveller", ConsoleServer::traveller); // with or without a slash: routes do not tell them apart
        routes.get("/assets/{name}", Pages::asset);
        routes.get("/api/officers", signIn::list);
        routes.post("/api/session", signIn::signIn);
        routes.delete("/api/session", signIn::signOut);
        routes.post("/api/command", exchange -> command(exchange, content.desk()));
        routes.get("/api/view", page -> streams.serve(page, content.desk().view(), "view", Json::text));
        routes.get("/api/overlay/{inspection}/{alert}", exchange -> overlay(exchange, content));
        routes.get(
                "/traveller/stream", page -> streams.serve(page, content.traveller(), "screen", TravellerJson::text));
        routes.get("/health/live", exchange -> exchange.result("live"));
        routes.get("/health/ready", exchange -> ready(exchange, content.ready()));
    }

    /** The page's own addresses are relative to its folder. */
    private static void traveller(Context exchange) throws IOException {
        if (exchange.path().endsWith("/")) {
            Pages.traveller(exchange);
        } else {
            exchange.redirect("/traveller/");
        }
    }

    private static void admit(Context exchange, Tokens tokens) {
        secure(exchange);
        // the connection's own port: the one that Javalin tells comes from the request's Host
        var gate = new Gate(exchange.req().getLocalPort(), tokens.console(), tokens.traveller());
        if (tokenInAddress(exchange, gate)) {
            return;
        }
        var papers = new Gate.Papers(
                header(exchange, "Host"),
                header(exchange, "Origin"),
                header(exchange, "Authorization"),
                Optional.ofNullable(exchange.cookie(gate.consoleCookie())),
                Optional.ofNullable(exchange.cookie(gate.travellerCookie())));
        switch (gate.check(exchange.path(), papers)) {
            case OPEN -> {}
            case UNKNOWN -> refuse(exchange, 401, "console.token-missing");
            case FOREIGN -> refuse(exchange, 403, "console.foreign-page");
        }
    }

    /** A page opened with its token gets a cookie and comes again without: the token stays out of the address bar. */
    private static boolean tokenInAddress(Context exchange, Gate gate) {
        String path = exchange.path();
        String given = exchange.queryParam("token");
        if (given == null || !(path.equals("/") || path.equals("/traveller/"))) {
            return false;
        }
        boolean traveller = path.equals("/traveller/");
        boolean host = header(exchange, "Host")
                .filter(name -> name.equals("127.0.0.1:" + gate.port()) || name.equals("localhost:" + gate.port()))
                .isPresent();
        if (!host || !Gate.same(given, traveller ? gate.traveller() : gate.console())) {
            return false;
        }
        var cookie = new Cookie(traveller ? gate.travellerCookie() : gate.consoleCookie(), given);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        exchange.cookie(cookie);
        exchange.redirect(path);
        exchange.skipRemainingHandlers();
        return true;
    }

    private static void secure(Context exchange) {
        exchange.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    private static void command(Context exchange, Desk desk) throws InterruptedException {
        try {
            Answers.reply(exchange, desk.order(CommandReading.read(exchange.body())));
        } catch (CommandReading.Malformed malformed) {
            Answers.sentence(exchange, 400, Message.of("console.malformed", "field", malformed.field()));
        }
    }

    /** Only for who judges: an officer must be signed in. */
    private static void overlay(Context exchange, Content content) {
        if (content.desk().view().latest().officer().isEmpty()) {
            Answers.sentence(exchange, 401, Message.of("sign-in.needed"));
            return;
        }
        content.overlays()
                .of(exchange.pathParam("inspection"), exchange.pathParam("alert"))
                .ifPresentOrElse(
                        overlay -> exchange.contentType("image/svg+xml").result(overlay.svg()),
                        () -> Answers.sentence(exchange, 404, Message.of("overlay.none")));
    }

    private static void ready(Context exchange, BooleanSupplier ready) {
        boolean now = ready.getAsBoolean();
        exchange.status(now ? 200 : 503).contentType("application/json").result(Json.text(Map.of("ready", now)));
    }

    private static void refuse(Context exchange, int status, String key) {
        Answers.sentence(exchange, status, Message.of(key));
        exchange.skipRemainingHandlers();
    }

    private static Optional<String> header(Context exchange, String name) {
        return Optional.ofNullable(exchange.header(name));
    }
}
