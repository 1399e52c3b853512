package org.kapija.terminal.adapter.web;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kapija.terminal.workflow.Feed;

/**
 * Server-sent events of feeds: the present value at once, then each change. Every page has a virtual thread that waits
 * for its feed; a page that does not read holds up nobody but itself.
 */
final class EventStreams {
    /** Pages at once: one guard, one traveller, a technician, and reloads that have not yet timed out. */
    private static final int PAGES_MAX = 16;
    /** A comment so often finds out that a page has gone. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Set<Thread> writers = ConcurrentHashMap.newKeySet();

    /**
     * Serves one page until it goes.
     *
     * @param event name of the events
     * @param text writes a value
     */
    <T> void serve(SseClient page, Feed<T> feed, String event, Function<T, String> text) {
        if (writers.size() >= PAGES_MAX) {
            page.close();
            return;
        }
        page.keepAlive();
        var writer = Thread.ofVirtual().name("page-" + event).unstarted(() -> {
            try {
                write(page, feed, event, text);
            } catch (InterruptedException _) {
                // the page has gone, or the program ends
            } finally {
                writers.remove(Thread.currentThread());
                page.close();
            }
        });
        writers.add(writer);
        page.onClose(writer::interrupt);
        writer.start();
    }

    /** Ends all streams: a server that stops waits for them otherwise. */
    void close() {
        writers.forEach(Thread::interrupt);
    }

    private static <T> void write(SseClient page, Feed<T> feed, String event, Function<T, String> text)
            throws InterruptedException {
        long seen = 0;
        while (!page.terminated()) {
            var edition = feed.after(seen, HEARTBEAT);
            if (edition.isPresent()) {
                seen = edition.get().version();
                page.sendEvent(event, text.apply(edition.get().value()));
            } else {
                page.sendComment("");
            }
        }
    }
}
