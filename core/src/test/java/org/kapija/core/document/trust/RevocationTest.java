package org.kapija.core.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.LdsFiles;
import org.kapija.core.value.Octets;

class RevocationTest {
    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final State UTOPIA = State.of("UT");
    private static final Issued SIGNER = UTOPIA.signer();
    private static final TrustStore STORE =
            TrustStore.EMPTY.with(UTOPIA.authority().certificate(), NOW);
    private static final Map<ElementaryFile, Octets> GROUPS = Map.of(ElementaryFile.DG1, LdsFiles.zone(LdsFiles.ZONE));

    @Test
    void aFreshListWithoutTheSignerPasses() {
        var store = STORE.with(accepted(UTOPIA.revocationList(YESTERDAY, Optional.empty(), UTOPIA.signer())));
        assertThat(verdict(store, NOW)).isEqualTo(LayerVerdict.PASSED);
    }

    @Test
    void aRevokedSignerFails() {
        var store = STORE.with(accepted(UTOPIA.revocationList(YESTERDAY, Optional.empty(), SIGNER)));
        assertThat(verdict(store, NOW)).isEqualTo(LayerVerdict.FAILED);
        assertThat(examine(store, NOW).findings(Layer.NOT_REVOKED).getFirst().message())
                .hasToString("trust.revoked{since=2026-01-13}");
    }

    @Test
    void aRevokedAuthorityFails() {
        var store = STORE.with(accepted(UTOPIA.revocationList(YESTERDAY, Optional.empty(), UTOPIA.authority())));
        assertThat(verdict(store, NOW)).isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void anOldListLeavesRevocationUnknownSinceItsEnd() {
        var store = STORE.with(accepted(UTOPIA.revocationList(YESTERDAY, Optional.of(NOW.plus(Duration.ofDays(300))))));
        assertThat(verdict(store, YESTERDAY.plus(Duration.ofDays(90)))).isEqualTo(LayerVerdict.PASSED);
        Instant later = YESTERDAY.plus(Duration.ofDays(91));
        assertThat(verdict(store, later)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(examine(store, later).findings(Layer.NOT_REVOKED).getFirst().message())
                .hasToString("trust.revocation-stale{since=2026-04-14}");
    }

    @Test
    void theAnnouncedNextListCountsWhereItIsSooner() {
        var store = STORE.with(accepted(UTOPIA.revocationList(YESTERDAY, Optional.of(NOW))));
        assertThat(verdict(store, NOW.plusSeconds(1))).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
    }

    @Test
    void onAnOldListTheRevokedStayRevoked() {
        var store = STORE.with(accepted(UTOPIA.revocationList(YESTERDAY, Optional.empty(), SIGNER)));
        assertThat(verdict(store, NOW.plus(Duration.ofDays(400)))).isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void anOlderListDoesNotTakeThePlaceOfANewer() {
        var revoking = accepted(UTOPIA.revocationList(YESTERDAY, Optional.empty(), SIGNER));
        var older = accepted(UTOPIA.revocationList(YESTERDAY.minusSeconds(9), Optional.empty()));
        assertThat(STORE.with(revoking).with(older).revocations()).containsExactly(revoking);
        assertThat(STORE.with(older).with(revoking).revocations()).containsExactly(revoking);
    }

    @Test
    void aListByNobodyKnownIsRefused() {
        Octets foreign = State.of("UT").revocationList(YESTERDAY, Optional.empty(), SIGNER);
        assertThat(RevocationListReading.of(foreign, STORE))
                .isInstanceOfSatisfying(
                        RevocationListReading.Refused.class,
                        refused -> assertThat(refused.why()).hasToString("trust.crl.no-anchor{country=UT}"));
        assertThat(RevocationListReading.of(Octets.ofHex("3000"), STORE))
                .isInstanceOf(RevocationListReading.Refused.class);
    }

    private static RevocationList accepted(Octets file) {
        var reading = RevocationListReading.of(file, STORE);
        assertThat(reading).isInstanceOf(RevocationListReading.Accepted.class);
        return ((RevocationListReading.Accepted) reading).list();
    }

    private static LayerVerdict verdict(TrustStore store, Instant now) {
        return examine(store, now).of(Layer.NOT_REVOKED);
    }

    private static Examination examine(TrustStore store, Instant now) {
        return new PassiveAuthentication(store, List.of())
                .examine(ChipFiles.of(PassiveAuthenticationTest.chip(GROUPS, SIGNER)), now);
    }
}
