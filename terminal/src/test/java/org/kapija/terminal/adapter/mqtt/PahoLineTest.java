package org.kapija.terminal.adapter.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;
import org.kapija.terminal.port.Broker.Terms;
import org.kapija.terminal.port.Line;
import org.kapija.terminal.port.LineEvent;
import org.kapija.terminal.port.LinkFault;

/** What Paho reports otherwise than it should, on a real socket. */
class PahoLineTest {
    private static final Terms TERMS = new Terms("T1/up", Duration.ZERO, Optional.empty());
    private static final String ACCEPTED = "2003000000"; // session not present, success, no properties
    private static final String TAKEN = "0000";

    private final BlockingQueue<LineEvent> events = new LinkedBlockingQueue<>();

    @Test
    void aReceiveMaximumThatPahoReadsAsNegativeIsRefusedInWords() throws Exception {
        assertRefused("200600000321FFFF", "broker.receive-maximum", "65535");
    }

    @Test
    void offeredTopicAliasesAreRefusedInWords() throws Exception {
        assertRefused("2006000003220005", "broker.aliases-offered", "5");
    }

    @Test
    void theBrokersWindowIsTheLinesWindow() throws Exception {
        try (var broker = ScriptedBroker.answering("2006000003210014", TAKEN);
                var line = open(broker)) {
            assertThat(line.window()).isEqualTo(20);
        }
    }

    @Test
    void aRefusedConnectionNamesItsReason() throws Exception {
        try (var broker = ScriptedBroker.answering("2003008700", TAKEN)) { // not authorised
            assertThatThrownBy(() -> open(broker)).isInstanceOfSatisfying(LinkFault.class, fault -> {
                assertThat(fault.sentence().key()).isEqualTo("broker.refused");
                assertThat(fault.sentence().arguments()).containsEntry("reason", "0x87");
            });
        }
    }

    @Test
    void anAcknowledgementIsAnEventWithItsTicket() throws Exception {
        try (var broker = ScriptedBroker.answering(ACCEPTED, TAKEN);
                var line = open(broker)) {
            line.publish(7, "a", Octets.ofHex("01"), false);
            assertThat(events.poll(5, TimeUnit.SECONDS)).isEqualTo(new LineEvent.Taken(7));
        }
    }

    @Test
    void anAcknowledgementWithAFailureCodeIsAFailure() throws Exception {
        try (var broker = ScriptedBroker.answering(ACCEPTED, "8700");
                var line = open(broker)) {
            line.publish(7, "a", Octets.ofHex("01"), false);
            assertThat(events.poll(5, TimeUnit.SECONDS)).isEqualTo(new LineEvent.Rejected(7, 0x87));
        }
    }

    @Test
    void aLostLineSaysSoOnceAndAClosedOneNothing() throws Exception {
        var broker = ScriptedBroker.answering(ACCEPTED, TAKEN);
        var closed = open(broker);
        closed.close();
        assertThat(events).isEmpty();
        broker.close();
    }

    @Test
    void aBrokerThatNeverAnswersIsATimeOut() throws Exception {
        try (var broker = ScriptedBroker.answering("", TAKEN)) {
            assertThatThrownBy(() -> open(broker))
                    .isInstanceOfSatisfying(
                            LinkFault.class,
                            fault -> assertThat(fault.sentence().key()).isEqualTo("broker.timeout"));
        }
    }

    @Test
    void nobodyListeningIsARefusedConnection() throws Exception {
        URI gone;
        try (var broker = ScriptedBroker.answering(ACCEPTED, TAKEN)) {
            gone = broker.address();
        }
        assertThatThrownBy(() -> new PahoBroker(gone, Optional.empty(), 1).open(TERMS, events::add))
                .isInstanceOfSatisfying(
                        LinkFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo("broker.connection-refused"));
    }

    @Test
    void anUnknownNameIsNamed() {
        var broker = new PahoBroker(URI.create("tcp://nowhere.invalid:1883"), Optional.empty(), 1);
        assertThatThrownBy(() -> broker.open(TERMS, events::add)).isInstanceOfSatisfying(LinkFault.class, fault -> {
            assertThat(fault.sentence().key()).isEqualTo("broker.name-unknown");
            assertThat(fault.sentence().arguments()).containsEntry("broker", "nowhere.invalid:1883");
        });
    }

    private void assertRefused(String connack, String key, String offered) throws IOException {
        try (var broker = ScriptedBroker.answering(connack, TAKEN)) {
            assertThatThrownBy(() -> open(broker)).isInstanceOfSatisfying(LinkFault.class, fault -> {
                assertThat(fault.sentence().key()).isEqualTo(key);
                assertThat(fault.sentence().arguments()).containsEntry("offered", offered);
            });
        }
    }

    private Line open(ScriptedBroker broker) throws LinkFault {
        return new PahoBroker(broker.address(), Optional.empty(), 1).open(TERMS, events::add);
    }
}
