package org.kapija.terminal.adapter.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kapija.terminal.workflow.Feed;

/**
 * Server-sent events of feeds (WHATWG HTML, 9.2): the present value at once, then each change. Every page holds the
 * virtual thread of its request, which waits for the feed; a page that does not read holds up nobody but itself.
 * Javalin's own stream is not used: once a page has gone, closing it sends Javalin 7.2.3 into an endless loop of
 * exceptions.
 */
final class EventStreams {
    /** Pages at once: one guard, one traveller, a technician, and reloads that have not yet been noticed. */
    static final int PAGES_MAX = 16;
    /**
     * A silent stream gets a comment so often. A page that has gone is noticed by the second one at the latest: the
     * first finds the connection half open.
     */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private final Duration heartbeat;
    private final Set<Thread> pages = ConcurrentHashMap.newKeySet();
    private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    EventStreams() {
        this(HEARTBEAT);
    }

    /** Streams with another patience: for tests. */
    EventStreams(Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    /** Returns how many pages are being served. */
    int pages() {
        return pages.size();
    }

    /**
     * Serves one page until it goes; one too many is let go at once and asks again by itself.
     *
     * @param event name of the events
     * @param text writes a value, in one line
     */
    <T> void serve(Context exchange, Feed<T> feed, String event, Function<T, String> text) throws IOException {
        var response = exchange.res();
        response.setContentType("text/event-stream; charset=utf-8");
        var page = Thread.currentThread();
        pages.add(page);
        try {
            if (pages.size() <= PAGES_MAX) {
                write(response.getOutputStream(), feed, event, text);
            }
        } catch (IOException _) {
            exchange.skipRemainingHandlers(); // the page was closed, as pages are
        } catch (InterruptedException _) {
            exchange.skipRemainingHandlers(); // the program ends
        } finally {
            pages.remove(page);
        }
    }

    /**
     * Lets every page go that has got what there was; one that does not read loses its connection when the server
     * stops, just after.
     */
    void close() {
        open = false;
        waiting.forEach(Thread::interrupt);
    }

    private <T> void write(OutputStream page, Feed<T> feed, String event, Function<T, String> text)
            throws IOException, InterruptedException {
        long seen = 0;
        while (open) {
            var edition = next(feed, seen);
            String news = ":\n\n";
            if (edition.isPresent()) {
                seen = edition.get().version();
                news = "event: " + event + "\ndata: " + text.apply(edition.get().value()) + "\n\n";
            }
            page.write(news.getBytes(StandardCharsets.UTF_8));
            page.flush();
        }
    }

    /** Waits where {@link #close} may interrupt: in the middle of a write the server would not like it. */
    private <T> Optional<Feed.Edition<T>> next(Feed<T> feed, long seen) throws InterruptedException {
        var page = Thread.currentThread();
        waiting.add(page);
        try {
            if (!open) {
                throw new InterruptedException();
            }
            return feed.after(seen, heartbeat);
        } finally {
            waiting.remove(page);
        }
    }
}
