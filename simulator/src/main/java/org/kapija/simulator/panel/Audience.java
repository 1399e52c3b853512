package org.kapija.simulator.panel;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** The pages that follow the lane. The lane is looked at ten times a second, and told when it has changed. */
final class Audience implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Supplier<String> lane;
    private final Set<SseClient> pages = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private volatile boolean closed;

    Audience(Supplier<String> lane) {
        this.lane = lane;
        this.thread = Thread.ofVirtual().name("panel-audience").start(this::watch);
    }

    /** Shows the lane to a page now and whenever it changes. */
    void join(SseClient page) {
        pages.add(page);
        page.onClose(() -> pages.remove(page));
        tell(page, lane.get());
    }

    private void watch() {
        String before = "";
        while (!closed) {
            String now = lane.get();
            if (!now.equals(before)) {
                pages.forEach(page -> tell(page, now));
                before = now;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private static void tell(SseClient page, String text) {
        synchronized (page) {
            page.sendEvent("world", text);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        pages.forEach(SseClient::close);
    }
}
