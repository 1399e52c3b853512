package org.kapija.terminal.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.javalin.Javalin;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.kapija.terminal.workflow.Feed;
import org.slf4j.LoggerFactory;

/** Pages on raw sockets, which come, stop reading and go as they please. */
@Isolated("listens to everything that is logged")
class EventStreamsTest {
    private static final String FIRST = "event: view\ndata: first\n\n";
    private static final String COMMENT = ":\n\n";

    private final Feed<String> feed = new Feed<>("first");
    private final EventStreams streams = new EventStreams(Duration.ofMillis(100));
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final List<RawPage> pages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before each test
    private Javalin server;

    @BeforeEach
    void start() {
        log.start();
        root.addAppender(log);
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            config.routes.get("/", page -> streams.serve(page, feed, "view", text -> text));
        });
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() throws IOException {
        for (var page : pages) {
            page.close();
        }
        streams.close();
        server.stop();
        root.detachAppender(log);
    }

    @Test
    void aPageGetsThePresentValueAtOnceWhateverItAcceptsAndThenEachChange() throws Exception {
        var page = opened("Accept: text/html");
        await("the first value", () -> page.body().startsWith(FIRST));
        feed.publish("second");
        await("the change", () -> page.body().endsWith("event: view\ndata: second\n\n"));
        assertThat(page.text()).startsWith("HTTP/1.1 200 OK").contains("text/event-stream;");
    }

    @Test
    void aSilentStreamGetsComments() throws Exception {
        var page = opened("Accept: text/event-stream");
        await("two comments", () -> page.body().startsWith(FIRST + COMMENT + COMMENT));
    }

    @Test
    void aPageThatHasGoneIsLetGoAndIsNoError() throws Exception {
        var page = opened("Accept: text/event-stream");
        await("the first value", () -> page.body().startsWith(FIRST));
        assertThat(streams.pages()).isEqualTo(1);
        page.close();
        await("nobody is served", () -> streams.pages() == 0);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aPageThatDoesNotReadHoldsUpNobodyAndSeesTheLatestValueNext() throws Exception {
        var asleep = opened("Accept: text/event-stream");
        var awake = opened("Accept: text/event-stream");
        await("both are served", () -> streams.pages() == 2);
        String much = "x".repeat(100_000);
        int values = 500; // 50 MB: no buffer between two sockets holds that
        for (int number = 0; number < values; number++) {
            feed.publish(number + much);
        }
        feed.publish("last");
        await("the last value", () -> awake.body().endsWith("data: last\n\n"));
        await("the last value, late", () -> asleep.body().endsWith("data: last\n\n"));
        assertThat(asleep.body().length()).as("values in between are left out").isLessThan(values * much.length() / 2);
    }

    @Test
    void endingLetsEveryPageGoEvenOneThatDoesNotRead() throws Exception {
        var asleep = opened("Accept: text/event-stream");
        var awake = opened("Accept: text/event-stream");
        await("both are served", () -> streams.pages() == 2);
        feed.publish("x".repeat(50_000_000));
        await("the large value begins", () -> awake.body().length() > 100_000);
        await("the awake one has it all", () -> awake.body().endsWith("\n\n"));
        streams.close();
        await("only the one that does not read is left", () -> streams.pages() == 1);
        server.stop();
        await("nobody is served", () -> streams.pages() == 0);
        assertThat(awake.ended(Duration.ofSeconds(5))).isTrue();
        assertThat(asleep.text()).isNotEmpty();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void onePageTooManyIsLetGoAtOnce() throws Exception {
        for (int page = 0; page < EventStreams.PAGES_MAX; page++) {
            var _ = opened("Accept: text/event-stream");
        }
        await("all are served", () -> streams.pages() == EventStreams.PAGES_MAX);
        assertThat(opened("Accept: text/event-stream").ended(Duration.ofSeconds(5)))
                .isTrue();
        assertThat(streams.pages()).isEqualTo(EventStreams.PAGES_MAX);
    }

    private RawPage opened(String header) throws IOException {
        var page = RawPage.open(server.port(), header);
        pages.add(page);
        return page;
    }

    private List<String> complaints() {
        return log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .map(ILoggingEvent::toString)
                .toList();
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: " + what).isLessThan(end);
            Thread.sleep(10);
        }
    }
}
