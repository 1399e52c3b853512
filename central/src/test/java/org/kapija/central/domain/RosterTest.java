package org.kapija.central.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.Presence;

class RosterTest {
    private static final TerminalId T1 = new TerminalId("T1");

    @Test
    void aBirthMakesATerminalOnlineAndItsWillEndsThat() {
        var born = Roster.EMPTY.after(said(3, true));
        assertThat(born.online(T1)).isTrue();
        assertThat(born.after(said(3, false)).online(T1)).isFalse();
    }

    @Test
    void theWillOfAnOlderSessionIsHistory() {
        assertThat(Roster.EMPTY.after(said(4, true)).after(said(3, false)).online(T1))
                .isTrue();
    }

    @Test
    void theBirthOfASessionThatHasEndedDoesNotBringItBack() {
        assertThat(Roster.EMPTY.after(said(4, false)).after(said(4, true)).online(T1))
                .isFalse();
    }

    @Test
    void aNewerSessionReplacesAllBeforeIt() {
        var back = Roster.EMPTY.after(said(4, false)).after(said(5, true));
        assertThat(back.online(T1)).isTrue();
        assertThat(back.of(T1)).map(Presence::session).contains(5L);
    }

    @Test
    void whoNeverSaidAnythingIsOffline() {
        assertThat(Roster.EMPTY.online(T1)).isFalse();
        assertThat(Roster.EMPTY.of(T1)).isEmpty();
    }

    private static Presence said(long session, boolean online) {
        return new Presence(T1, session, online, 1, 10, 7, "test");
    }
}
