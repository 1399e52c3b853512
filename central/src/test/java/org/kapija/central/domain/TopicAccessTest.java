package org.kapija.central.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.Topics;

class TopicAccessTest {
    private final TopicAccess access = new TopicAccess(
            new Topics("wb"),
            List.of(
                    new Site("bat", "RS", List.of(new TerminalId("T1"), new TerminalId("T12"))),
                    new Site("mer", "XK", List.of(new TerminalId("T2")))));

    @ParameterizedTest
    @ValueSource(strings = {"journal", "birth", "state", "command-result"})
    void aTerminalPublishesUnderItsOwnName(String leaf) {
        assertThat(access.mayPublish("T1", "kapija/1/wb/bat/T1/" + leaf)).isTrue();
        assertThat(access.mayPublish("T1", "kapija/1/wb/bat/T12/" + leaf)).isFalse();
        assertThat(access.mayPublish("T1", "kapija/1/wb/mer/T1/" + leaf)).isFalse();
        assertThat(access.mayPublish("T1", "kapija/1/mk/bat/T1/" + leaf)).isFalse();
        assertThat(access.maySubscribe("T1", "kapija/1/wb/bat/T1/" + leaf)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "answer", "command/+"})
    void aTerminalReadsWhatIsMeantForItAndWritesNoneOfIt(String leaf) {
        assertThat(access.maySubscribe("T1", "kapija/1/wb/bat/T1/" + leaf)).isTrue();
        assertThat(access.maySubscribe("T1", "kapija/1/wb/bat/T12/" + leaf)).isFalse();
        assertThat(access.mayPublish("T1", "kapija/1/wb/bat/T1/" + leaf)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "+",
                "kapija/#",
                "kapija/1/wb/bat/T1/#",
                "kapija/1/wb/bat/T1/+",
                "kapija/1/wb/+/+/receipt",
                "kapija/1/wb/watchlist/#",
                "kapija/1/wb/watchlist/part/#",
                "kapija/1/wb/watchlist/part/+/+",
                "kapija/1/wb/watchlist/part/0/+",
                "kapija/1/wb/watchlist/part/7/+/x"
            })
    void aWiderFilterThanThoseGrantedIsRefused(String filter) {
        assertThat(access.maySubscribe("T1", filter)).isFalse();
    }

    @Test
    void everyTerminalReadsTheListAndNoneWritesIt() {
        for (String topic : List.of(
                "kapija/1/wb/watchlist/head", "kapija/1/wb/watchlist/part/7/+", "kapija/1/wb/watchlist/part/12/3")) {
            assertThat(access.maySubscribe("T2", topic)).isTrue();
            assertThat(access.mayPublish("T2", topic)).isFalse();
            assertThat(access.maySubscribe("T3", topic)).isFalse();
        }
    }

    @Test
    void whoIsNotOfTheRegionIsUnknown() {
        assertThat(access.knows("T1")).isTrue();
        assertThat(access.knows("central")).isTrue();
        assertThat(access.knows("T3")).isFalse();
        assertThat(access.mayPublish("T3", "kapija/1/wb/bat/T3/journal")).isFalse();
    }

    @Test
    void aClientIsCalledByItsOwnNameOnly() {
        assertThat(access.mayBeCalled("T1", "T1")).isTrue();
        assertThat(access.mayBeCalled("T1", "T1/up")).isTrue();
        assertThat(access.mayBeCalled("T1", "T12")).isFalse();
        assertThat(access.mayBeCalled("T1", "T12/up")).isFalse();
        assertThat(access.mayBeCalled("T1", "central/ingest")).isFalse();
    }

    @Test
    void aQueueIsItsClientsOnly() {
        assertThat(access.mayUse("T1", "T1/down.kapija/1/wb/bat/T1/receipt")).isTrue();
        assertThat(access.mayUse("T1", "T1.kapija/1/wb/bat/T1/receipt")).isTrue();
        assertThat(access.mayUse("T1", "T12/down.kapija/1/wb/bat/T12/receipt")).isFalse();
        assertThat(access.mayUse("T1", "ingest.kapija/1/wb/+/+/journal")).isFalse();
        assertThat(access.mayUse("T3", "T3.kapija/1/wb/watchlist/head")).isFalse();
        assertThat(access.mayUse("central", "ingest.kapija/1/wb/+/+/journal")).isTrue();
    }

    @Test
    void centralDoesEverything() {
        assertThat(access.mayPublish("central", "kapija/1/wb/watchlist/head")).isTrue();
        assertThat(access.maySubscribe("central", "kapija/1/wb/+/+/journal")).isTrue();
    }
}
