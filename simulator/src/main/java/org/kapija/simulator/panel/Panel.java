package org.kapija.simulator.panel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.world.World;

/** The panel's server. */
public final class Panel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POLICY = "default-src 'self'; frame-ancestors 'none'";

    private final World world;
    private final Cast cast;
    private final Hand hand;
    private final Supplier<OptionalInt> wanted;
    private final Links links;
    private final String token;
    private final LaneStream stream;
    private final Javalin server;

    /**
     * Starts to serve.
     *
     * @param port on the loopback interface; 0 takes any free one
     * @param token that opens it
     * @param wanted the finger that the traveller's screen asks for now
     * @param links to the other pages
     */
    public Panel(int port, String token, World world, Cast cast, Supplier<OptionalInt> wanted, Links links) {
        this.world = world;
        this.cast = cast;
        this.hand = new Hand(world, cast);
        this.wanted = wanted;
        this.links = links;
        this.token = token;
        this.stream = new LaneStream(this::text);
        this.server = Javalin.create(this::configure).start("127.0.0.1", port);
    }

    /** Returns the address that opens it, token included. */
    public String link() {
        return "http://127.0.0.1:" + server.port() + "/?token=" + token;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/web/assets";
            files.location = Location.CLASSPATH;
        });
        var gate = new Gate(token);
        config.routes.before(gate::check);
        config.routes.before(request -> request.header("Content-Security-Policy", POLICY));
        config.routes.get("/", Panel::page);
        config.routes.get(
                "/api/wire",
                request -> json(request, WorldText.of(world.wire().events()).toString()));
        config.routes.get("/api/world", stream::serve);
        config.routes.post("/api/act", this::act);
    }

    private void act(Context request) throws IOException {
        try {
            hand.does(Act.of(JSON.readTree(request.body())));
            json(request, "{\"accepted\":true}");
        } catch (IllegalArgumentException
                | IllegalStateException
                | NoSuchElementException
                | JsonProcessingException e) {
            request.status(400);
            json(request, refusal().toString());
        }
    }

    private static ObjectNode refusal() {
        ObjectNode refusal = JsonNodeFactory.instance.objectNode();
        refusal.putObject("message").put("key", "panel.act.impossible").putObject("arguments");
        return refusal;
    }

    private String text() {
        return WorldText.of(cast, world.state(), wanted.get(), links).toString();
    }

    private static void page(Context request) throws IOException {
        try (InputStream page = Panel.class.getResourceAsStream("/web/simulator/index.html")) {
            if (page == null) {
                throw new IOException("web/simulator/index.html is not on the class path: is the ui module built?");
            }
            request.contentType(ContentType.TEXT_HTML).result(page.readAllBytes());
        }
    }

    private static void json(Context request, String body) {
        request.contentType(ContentType.APPLICATION_JSON).result(body);
    }

    @Override
    public void close() {
        stream.stop();
        server.stop();
    }
}
