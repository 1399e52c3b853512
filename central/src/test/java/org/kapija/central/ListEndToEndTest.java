package org.kapija.central;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.central.adapter.key.ListRootFile;
import org.kapija.central.adapter.toml.ConfigurationFile;
import org.kapija.central.workflow.Rounds;
import org.kapija.core.protocol.HeadVerdict;
import org.kapija.core.protocol.ListReading;
import org.kapija.core.protocol.Topics;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListRoot;
import org.kapija.core.watchlist.ListVerdict;
import org.kapija.core.watchlist.WatchList;

/** A list from the office's door to a terminal that checks it. */
class ListEndToEndTest {
    private static final Topics TOPICS = new Topics("wb");
    private static final Rounds.Periods QUICK = new Rounds.Periods(Duration.ofMillis(300), Duration.ofMillis(600));

    @TempDir
    Path folder;

    private final Deaths deaths = new Deaths();
    private TestRegion region;
    private Central central;
    private ListRoot root;

    @BeforeEach
    void centralRuns() throws Exception {
        region = TestRegion.in(folder.resolve("region"));
        root = ListRootFile.read(region.terminal("list-root.json"));
        central = start();
    }

    @AfterEach
    void centralStops() {
        central.close();
        deaths.assertNone();
    }

    @Test
    void aReleasedListIsAcceptedByATerminalWithItsRoot() throws Exception {
        var page = page();
        assertThat(page.post("/api/alerts", "[" + TestAlert.json("RS-1", 1) + "," + TestAlert.json("RS-2", 2) + "]")
                        .statusCode())
                .isEqualTo(200);
        assertThat(page.view(view -> view.path("staged").asInt() == 2)
                        .path("list")
                        .isNull())
                .isTrue();
        assertThat(release()).isEqualTo(1);
        var list = accepted(fetch(Optional.empty()));
        assertThat(list.release().alerts())
                .extracting(alert -> alert.id().value())
                .containsExactlyInAnyOrder("RS-1", "RS-2", "kapija-canary");
        var shown = page.view(view -> view.path("list").path("number").asInt() == 1);
        assertThat(shown.path("list").path("alerts").asInt()).isEqualTo(2);
        assertThat(shown.path("list").path("fingers").asInt()).isEqualTo(8);
        assertThat(shown.path("staged").asInt()).isZero();
    }

    @Test
    void theNextListReplacesItAndTheOldPartsAreCleared() throws Exception {
        page().post("/api/alerts", "[" + TestAlert.json("RS-1", 1) + "]");
        release();
        var first = accepted(fetch(Optional.empty()));
        page().post("/api/alerts", TestAlert.json("RS-2", 2) + "\n" + TestAlert.json("RS-3", 3) + "\n");
        page().delete("/api/alerts/RS-1");
        assertThat(release()).isEqualTo(2);
        var second = accepted(fetch(Optional.of(first)));
        assertThat(second.release().alerts())
                .extracting(alert -> alert.id().value())
                .containsExactlyInAnyOrder("RS-2", "RS-3", "kapija-canary");
        try (var terminal = TestTerminal.in(region)) {
            terminal.subscribe(TOPICS.listParts(1));
            terminal.subscribe(TOPICS.listHead());
            assertThat(terminal.message(TOPICS.listHead()).payload().isEmpty()).isFalse();
        }
    }

    @Test
    void theListIsThereAgainAfterARestartAndItsHeadIsSignedAnew() throws Exception {
        page().post("/api/alerts", "[" + TestAlert.json("RS-1", 1) + "]");
        release();
        var before = accepted(fetch(Optional.empty()));
        central.close();
        central = start();
        assertThat(accepted(fetch(Optional.empty())).release()).isEqualTo(before.release());
        try (var terminal = TestTerminal.in(region)) {
            terminal.subscribe(TOPICS.listHead());
            Instant at = before.head().issued();
            var confirmed = new ListReading(root, Optional.of(before), Instant.now());
            for (int renewals = 0; renewals < 2; ) {
                Octets head = terminal.message(TOPICS.listHead()).payload();
                if (confirmed.head(head) instanceof HeadVerdict.Confirmed(WatchList list)
                        && list.head().issued().isAfter(at)) {
                    at = list.head().issued();
                    renewals++;
                }
            }
        }
        page().post("/api/alerts", "[" + TestAlert.json("RS-2", 2) + "]");
        assertThat(release()).isEqualTo(2);
    }

    @Test
    void aListOfTenThousandFingersIsPublishedAndKept() throws Exception {
        var lines = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            lines.append(TestAlert.json("RS-" + i, i)).append('\n');
        }
        assertThat(page().post("/api/alerts", lines.toString()).statusCode()).isEqualTo(200);
        assertThat(release()).isEqualTo(1);
        var list = accepted(fetch(Optional.empty()));
        assertThat(list.release().alerts()).hasSize(2_501);
        assertThat(list.head().parts()).isGreaterThan(20);
    }

    @Test
    void anAlertWithoutAMandatoryFieldIsRefusedByNameAndNothingIsStaged() throws Exception {
        var incomplete = TestAlert.json("RS-2", 2);
        incomplete.remove("confirm");
        var answer = page().post("/api/alerts", "[" + TestAlert.json("RS-1", 1) + "," + incomplete + "]");
        assertThat(answer.statusCode()).isEqualTo(400);
        var refusal = new ObjectMapper().readTree(answer.body());
        assertThat(refusal.path("message").path("arguments").path("field").asText())
                .isEqualTo("confirm");
        assertThat(refusal.path("alert").asInt()).isEqualTo(1);
        assertThat(page().view(view -> true).path("staged").asInt()).isZero();
        assertThat(page().post("/api/alerts", "[{").statusCode()).isEqualTo(400);
    }

    private int release() throws Exception {
        var answer = page().post("/api/list/release", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body()).path("number").asInt();
    }

    /** Fetches the newest list as a terminal does. */
    private ListVerdict fetch(Optional<WatchList> current) throws Exception {
        var reading = new ListReading(root, current, Instant.now());
        try (var terminal = TestTerminal.in(region)) {
            terminal.subscribe(TOPICS.listHead());
            while (true) {
                Octets head = terminal.message(TOPICS.listHead()).payload();
                if (reading.head(head) instanceof HeadVerdict.Newer(var newer)) {
                    terminal.subscribe(TOPICS.listParts(newer.number()));
                    Map<Integer, Octets> parts = new TreeMap<>();
                    while (parts.size() < newer.parts()) { // in any order
                        var arrived = terminal.message();
                        TOPICS.parsePart(newer.number(), arrived.topic())
                                .ifPresent(n -> parts.put(n, arrived.payload()));
                    }
                    return reading.read(head, parts);
                }
            }
        }
    }

    private static WatchList accepted(ListVerdict verdict) {
        assertThat(verdict).isInstanceOf(ListVerdict.Accepted.class);
        return ((ListVerdict.Accepted) verdict).list();
    }

    private Central start() throws Exception {
        var configuration = ConfigurationFile.read(region.central("central.toml"));
        return Central.start(configuration, InstantSource.system(), QUICK, deaths);
    }

    private TestPage page() throws Exception {
        return TestPage.of(region.central("data"));
    }
}
