package org.kapija.simulator.panel;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Shows the lane to a page as server-sent events (WHATWG HTML, 9.2): at once, and whenever it has changed. The lane is
 * looked at ten times a second by the virtual thread of each page's request.
 */
final class LaneStream {
    private static final Duration GLANCE = Duration.ofMillis(100);

    /** After so many glances at an unchanged lane a comment is sent, by which a page that has gone is noticed. */
    private static final int SILENCE = 100;

    private final Supplier<String> lane;
    private volatile boolean open = true;

    LaneStream(Supplier<String> lane) {
        this.lane = lane;
    }

    /** Serves one page until it goes. */
    void serve(Context exchange) throws IOException {
        var response = exchange.res();
        response.setContentType("text/event-stream; charset=utf-8");
        try {
            feed(response.getOutputStream());
        } catch (IOException gone) {
            exchange.skipRemainingHandlers(); // the page was closed, as pages are
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void feed(OutputStream page) throws IOException, InterruptedException {
        String before = "";
        int silence = 0;
        while (open) {
            String now = lane.get();
            if (!now.equals(before)) {
                write(page, "event: world\ndata: " + now + "\n\n");
                silence = 0;
            } else if (++silence % SILENCE == 0) {
                write(page, ": still here\n\n");
            }
            before = now;
            Thread.sleep(GLANCE);
        }
    }

    private static void write(OutputStream page, String text) throws IOException {
        page.write(text.getBytes(StandardCharsets.UTF_8));
        page.flush();
    }

    /** Lets every page go. */
    void stop() {
        open = false;
    }
}
