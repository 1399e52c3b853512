package org.kapija.simulator.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** A program's web side in small: a stream that the test feeds, and answers that it prepared. */
public final class FakeProgram implements AutoCloseable {
    private static final String END = "end";

    private final HttpServer server;
    private final BlockingQueue<String> views = new LinkedBlockingQueue<>();
    private final BlockingQueue<Prepared> answers = new LinkedBlockingQueue<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private record Prepared(int status, String body) {}

    /** Starts it, with a stream at this path and prepared answers at every other. */
    public FakeProgram(String streamPath) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(streamPath, this::stream);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Returns the door to it. */
    public Door door() {
        return new Door(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "key");
    }

    /** Shows a view on the stream. */
    public void show(String json) {
        views.add("event: view\ndata: " + json + "\n\n");
    }

    /** Ends the stream. */
    public void endStream() {
        views.add(END);
    }

    /** Prepares the next answer. */
    public void prepare(int status, String body) {
        answers.add(new Prepared(status, body));
    }

    /** Returns what was sent to it: method, path, token and body. */
    public List<String> heard() {
        return heard;
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            String view = views.take();
            while (!view.equals(END)) {
                body.write(view.getBytes(StandardCharsets.UTF_8));
                body.flush();
                view = views.take();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        try (exchange) {
            Prepared prepared = answers.take();
            byte[] octets = prepared.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(prepared.status(), octets.length == 0 ? -1 : octets.length);
            exchange.getResponseBody().write(octets);
        } catch (InterruptedException stopped) {
            throw new UncheckedIOException(new IOException(stopped));
        }
    }

    @Override
    public void close() {
        endStream();
        server.stop(0);
    }
}
