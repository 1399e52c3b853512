package org.kapija.central.adapter.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.kapija.central.workflow.Changes;
import org.kapija.central.workflow.Overview;

/**
 * Sends the whole view to each page as server-sent events (WHATWG HTML, 9.2): at once and after changes, at most a few
 * times a second. Each page holds the virtual thread of its request. Javalin's own stream is not used: once a page has
 * gone, closing it sends Javalin 7.2.3 into an endless loop of exceptions.
 */
final class ViewStream {
    /** So that a burst of entries is one view: people cannot read faster. */
    private static final Duration BETWEEN = Duration.ofMillis(200);

    /** A silent stream gets a comment, by which a page that has gone is noticed. */
    private static final long SILENCE_MILLIS = 10_000;

    private final Supplier<Overview> overview;
    private final Changes changes;
    private volatile boolean open = true;

    ViewStream(Supplier<Overview> overview, Changes changes) {
        this.overview = overview;
        this.changes = changes;
    }

    /** Serves one page until it goes. */
    void serve(Context exchange) throws IOException {
        var response = exchange.res();
        response.setContentType("text/event-stream; charset=utf-8");
        OutputStream page = response.getOutputStream();
        try {
            feed(page);
        } catch (IOException gone) {
            exchange.skipRemainingHandlers(); // the page was closed, as pages are
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void feed(OutputStream page) throws IOException, InterruptedException {
        long seen = -1;
        while (open) {
            long count = seen < 0 ? changes.count() : changes.after(seen, SILENCE_MILLIS);
            boolean news = count != seen;
            seen = count;
            String text = news ? "event: view\ndata: " + ViewJson.of(overview.get()) + "\n\n" : ": still here\n\n";
            page.write(text.getBytes(StandardCharsets.UTF_8));
            page.flush();
            if (news) {
                Thread.sleep(BETWEEN);
            }
        }
    }

    /** Lets every page go. */
    void stop() {
        open = false;
        changes.happened();
    }
}
