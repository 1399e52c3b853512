package org.kapija.central.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kapija.central.TestAlert;
import org.kapija.central.form.AlertForm;
import org.kapija.central.form.FormFault;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;

class ListDraftTest {
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final AlertId CANARY = new AlertId("kapija-canary");

    @Test
    void everyReleaseHoldsTheCanary() {
        var release = ListDraft.EMPTY.release(1, NOON, CANARY);
        assertThat(release.alerts()).extracting(Alert::id).containsExactly(CANARY);
    }

    @Test
    void whatIsStagedIsInTheNextReleaseAndStaysInTheOnesAfter() throws Exception {
        var first = ListDraft.EMPTY.with(alert("A")).with(alert("B"));
        var release = first.release(1, NOON, CANARY);
        var after = first.after(release, CANARY);
        assertThat(after.staged()).isEmpty();
        assertThat(after.with(alert("C")).release(2, NOON, CANARY).alerts())
                .extracting(alert -> alert.id().value())
                .containsExactly("A", "B", "C", "kapija-canary");
    }

    @Test
    void aRemovalTakesTheAlertOut() throws Exception {
        var first = ListDraft.EMPTY.with(alert("A")).with(alert("B"));
        var after = first.after(first.release(1, NOON, CANARY), CANARY).without(new AlertId("A"));
        assertThat(after.alerts(NOON)).extracting(alert -> alert.id().value()).containsExactly("B");
    }

    @Test
    void theLastWordOnAnAlertCounts() throws Exception {
        assertThat(ListDraft.EMPTY.with(alert("A")).without(new AlertId("A")).alerts(NOON))
                .isEmpty();
        assertThat(ListDraft.EMPTY.without(new AlertId("A")).with(alert("A")).alerts(NOON))
                .hasSize(1);
    }

    @Test
    void anAlertThatHasExpiredIsNotReleased() throws Exception {
        var json = TestAlert.json("A", 1).put("expiry", "2026-10-01T11:59:59Z");
        assertThat(ListDraft.EMPTY.with(AlertForm.read(json)).alerts(NOON)).isEmpty();
    }

    @Test
    void aReleaseThatStandsIsTheSameInEveryAlertLater() throws Exception {
        var draft = ListDraft.EMPTY.with(alert("B")).with(alert("A"));
        var release = draft.release(3, NOON, CANARY);
        assertThat(draft.after(release, CANARY).standing(3, NOON, CANARY)).isEqualTo(release);
    }

    @Test
    void nobodyCanTakeTheCanarysPlace() throws Exception {
        var release = ListDraft.EMPTY.with(alert("kapija-canary")).release(1, NOON, CANARY);
        assertThat(release.alerts()).hasSize(1);
        assertThat(release.alerts().getFirst().owner().state()).isEqualTo("UTO");
    }

    private static Alert alert(String id) throws FormFault {
        return AlertForm.read(TestAlert.json(id, 1));
    }
}
