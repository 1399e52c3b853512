package org.kapija.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final List<JsonNode> WHOLE =
            List.of(entry(1, 1, ""), entry(1, 2, "a"), entry(1, 3, "a"), entry(2, 1, "b"));

    @Test
    void whatWasAcknowledgedIsFoundAtCentral() {
        var ledger = new Ledger();
        ledger.acknowledged("a", "inform");
        ledger.acknowledged("b", "inform");
        assertThat(ledger.missing(WHOLE)).isEmpty();
        assertThat(ledger.size()).isEqualTo(2);
    }

    @Test
    void aLostEntryIsNamed() {
        var ledger = new Ledger();
        ledger.acknowledged("b", "inform");
        ledger.acknowledged("b", "decide");
        assertThat(ledger.missing(WHOLE)).containsExactly("decided of b");
        assertThat(ledger.missing(List.of())).hasSize(2);
    }

    @Test
    void anEntryStoredTwiceIsSeen() {
        assertThat(Ledger.eachOnce(WHOLE)).isTrue();
        assertThat(Ledger.eachOnce(List.of(entry(1, 1, "a"), entry(1, 1, "a")))).isFalse();
    }

    @Test
    void aGapIsSeenAndANewEpochIsNone() {
        assertThat(Ledger.withoutGaps(WHOLE)).isTrue();
        assertThat(Ledger.withoutGaps(List.of(entry(1, 1, "a"), entry(1, 3, "a"))))
                .isFalse();
        assertThat(Ledger.withoutGaps(List.of(entry(1, 2, "a")))).isFalse();
    }

    private static JsonNode entry(long epoch, long sequence, String inspection) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("epoch", epoch)
                .put("sequence", sequence)
                .put("kind", inspection.isEmpty() ? "started" : "informed")
                .put("inspection", inspection);
    }
}
