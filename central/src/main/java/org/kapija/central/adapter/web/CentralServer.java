package org.kapija.central.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.kapija.central.port.JointStore;
import org.kapija.central.port.StartFault;
import org.kapija.central.port.StoreFault;
import org.kapija.central.workflow.Changes;
import org.kapija.central.workflow.ListOffice;
import org.kapija.central.workflow.Overview;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Central's page and interface over HTTP on the loopback interface. */
public final class CentralServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CentralServer.class);
    private static final String LOOPBACK = "127.0.0.1";

    /** A list of 10 000 fingers as templates is about 10 MB of JSON. */
    private static final long REQUEST_MAX = 256L * 1024 * 1024;

    private final Javalin server;
    private final ViewStream views;

    private CentralServer(Javalin server, ViewStream views) {
        this.server = server;
        this.views = views;
    }

    /**
     * What the server shows and changes.
     *
     * @param overview makes the view
     * @param changes says when it is worth making
     * @param entries for those who compare journals
     * @param office makes lists
     */
    public record Content(Supplier<Overview> overview, Changes changes, JointStore entries, ListOffice office) {}

    /**
     * Starts serving.
     *
     * @param port on the loopback interface; 0 takes any free one
     * @param token that opens the interface
     * @throws StartFault if the port is taken
     */
    public static CentralServer start(int port, String token, Content content) throws StartFault {
        try {
            var views = new ViewStream(content.overview(), content.changes());
            var server = Javalin.create(config -> configure(config, token, content, views));
            server.start(LOOPBACK, port);
            return new CentralServer(server, views);
        } catch (JavalinBindException taken) {
            throw new StartFault(
                    Message.of("central.port-in-use", "port", Integer.toString(port), "key", "web.port"), taken);
        }
    }

    /** Returns the port it listens on. */
    public int port() {
        return server.port();
    }

    private static void configure(JavalinConfig config, String token, Content content, ViewStream views) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = REQUEST_MAX;
        config.concurrency.useVirtualThreads = true;
        config.jsonMapper(new JavalinJackson());
        var lists = new ListRoutes(content.office(), content.changes()::happened);
        config.routes.before(exchange -> admit(exchange, token));
        config.routes.get("/", exchange -> open(exchange, token));
        config.routes.get("/assets/{name}", Pages::asset);
        config.routes.get("/api/view", views::serve);
        config.routes.get("/api/entries", exchange -> entries(exchange, content.entries()));
        config.routes.post("/api/alerts", lists::stage);
        config.routes.delete("/api/alerts/{id}", lists::stageRemoval);
        config.routes.post("/api/list/release", lists::release);
        config.routes.exception(StoreFault.class, CentralServer::unavailable);
    }

    private static void admit(Context exchange, String token) {
        Headers.secure(exchange);
        var gate = gate(exchange, token);
        var papers = new Gate.Papers(
                header(exchange, "Host"),
                header(exchange, "Origin"),
                header(exchange, "Authorization"),
                Optional.ofNullable(exchange.cookie(Gate.COOKIE)));
        boolean data = exchange.path().startsWith("/api/");
        switch (data ? gate.data(papers) : gate.page(papers)) {
            case OPEN -> {}
            case UNKNOWN -> refuse(exchange, 401, "central.token-missing");
            case FOREIGN -> refuse(exchange, 403, "central.foreign-page");
        }
    }

    /** The port is the connection's own: the one that Javalin tells comes from the request's {@code Host}. */
    private static Gate gate(Context exchange, String token) {
        return new Gate(exchange.req().getLocalPort(), token);
    }

    private static void open(Context exchange, String token) throws IOException {
        String given = exchange.queryParam("token");
        if (given == null) {
            Pages.index(exchange);
            return;
        }
        if (!gate(exchange, token).isToken(given)) {
            throw new UnauthorizedResponse("This link is not central's present one; see ready.json.");
        }
        var cookie = new Cookie(Gate.COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        exchange.cookie(cookie);
        exchange.redirect("/"); // so that the token is not left in the address bar
    }

    private static void entries(Context exchange, JointStore store) {
        try {
            var terminal = new TerminalId(
                    Optional.ofNullable(exchange.queryParam("terminal")).orElse(""));
            exchange.json(ViewJson.entries(store.entriesOf(terminal)));
        } catch (IllegalArgumentException unreadable) {
            refuse(exchange, 400, "central.terminal-missing");
        }
    }

    private static void unavailable(StoreFault fault, Context exchange) {
        LOG.error("a request found no database", fault);
        refuse(exchange, 503, "central.database-unavailable");
    }

    private static void refuse(Context exchange, int status, String key) {
        var json = JsonNodeFactory.instance.objectNode();
        json.set("message", ViewJson.message(Message.of(key)));
        exchange.status(status).json(json).skipRemainingHandlers();
    }

    private static Optional<String> header(Context exchange, String name) {
        return Optional.ofNullable(exchange.header(name));
    }

    @Override
    public void close() {
        views.stop();
        server.stop();
    }
}
