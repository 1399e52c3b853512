package org.kapija.core.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

class MasterListTest {
    private static final Instant FIRST = Instant.parse("2020-06-01T12:00:00Z");
    private static final Instant SECOND = FIRST.plus(Duration.ofDays(200));
    private static final State PUBLISHER = State.of("NL");
    private static final Issued LIST_SIGNER = PUBLISHER.listSigner();
    private static final Anchors ANCHORS =
            new Anchors(List.of(PUBLISHER.authority().certificate()));
    private static final State UTOPIA = State.of("UT");
    private static final State RURITANIA = State.of("RU");

    @Test
    void aListUnderThePinnedAnchorIsTakenIn() {
        var list = accepted(list(FIRST, UTOPIA, RURITANIA));
        assertThat(list.issuer()).isEqualTo("NL");
        assertThat(list.signed()).isEqualTo(FIRST);
        assertThat(list.certificates()).hasSize(2);
        var store = TrustStore.EMPTY.with(list);
        assertThat(store.of("UTO"))
                .singleElement()
                .satisfies(
                        authority -> assertThat(authority.vouchers()).containsExactly(new Voucher("NL", FIRST, FIRST)));
        assertThat(store.lists())
                .singleElement()
                .satisfies(taken -> assertThat(taken.certificates()).isEqualTo(2));
    }

    @Test
    void aListUnderAnotherAnchorIsRefused() {
        var others = new Anchors(List.of(UTOPIA.authority().certificate()));
        assertThat(refusal(list(FIRST, UTOPIA), others)).isEqualTo("trust.list.no-anchor{country=NL}");
    }

    @Test
    void aListByASignerOfDocumentsIsRefused() {
        Octets list = SignedObjects.masterList(
                FIRST, PUBLISHER.signer(), List.of(UTOPIA.authority().der()));
        assertThat(refusal(list, ANCHORS)).isEqualTo("trust.list.purpose");
    }

    @Test
    void anAlteredListIsRefused() {
        Octets list = list(FIRST, UTOPIA);
        String entry = UTOPIA.authority().der().toHex();
        String other = RURITANIA.authority().der().toHex();
        if (entry.length() == other.length()) {
            list = Octets.ofHex(list.toHex().replace(entry, other));
        } else {
            list = Octets.ofHex(list.toHex().replace(entry, entry.replaceFirst("0$|[1-9a-f]$", "7")));
        }
        assertThat(refusal(list, ANCHORS)).isEqualTo("trust.list.signature");
    }

    @Test
    void anUndatedListIsRefusedForNothingCouldReplaceIt() {
        Octets list = SignedObjects.signed(
                MasterListReading.CONTENT, Octets.ofHex("30050201003100"), LIST_SIGNER, Optional.empty());
        assertThat(refusal(list, ANCHORS)).isEqualTo("trust.list.no-time");
    }

    @Test
    void aBrokenEntryCostsNothingButItself() {
        byte[] spoilt = RURITANIA.authority().der().toArray();
        spoilt[spoilt.length - 3] ^= 1; // in its own signature
        Octets list = SignedObjects.masterList(
                FIRST,
                LIST_SIGNER,
                List.of(
                        Octets.of(spoilt),
                        Octets.ofHex("3000"),
                        UTOPIA.authority().der()));
        var taken = accepted(list);
        assertThat(taken.certificates()).hasSize(1);
        assertThat(taken.broken())
                .extracting(broken -> broken.position() + " " + broken.why() + " " + broken.subject())
                .containsExactly(
                        "1 trust.certificate.self-signature C=RU,O=Utopia,CN=Country Signing CA",
                        "2 trust.certificate.damaged ");
    }

    @Test
    void whatTheNextListLeavesOutIsKeptAndSaidToBeNoLongerListed() {
        var store = TrustStore.EMPTY.with(accepted(list(FIRST, UTOPIA, RURITANIA)));
        store = store.with(accepted(list(SECOND, UTOPIA)));
        Authority dropped = store.of("RU").getFirst();
        assertThat(store.noLongerListedSince(dropped)).contains(SECOND);
        assertThat(store.noLongerListedSince(store.of("UTO").getFirst())).isEmpty();
        assertThat(store.of("UTO").getFirst().vouchers()).containsExactly(new Voucher("NL", FIRST, SECOND));
    }

    @Test
    void theOrderOfTakingInDoesNotCount() {
        var store = TrustStore.EMPTY.with(accepted(list(SECOND, UTOPIA)));
        store = store.with(accepted(list(FIRST, UTOPIA, RURITANIA)));
        assertThat(store.noLongerListedSince(store.of("RU").getFirst())).contains(SECOND);
        assertThat(store.noLongerListedSince(store.of("UTO").getFirst())).isEmpty();
    }

    @Test
    void whoeverElseVouchesKeepsAnAuthorityListed() {
        var other = State.of("DE");
        var anchors = new Anchors(List.of(other.authority().certificate()));
        Octets german = SignedObjects.masterList(
                FIRST, other.listSigner(), List.of(RURITANIA.authority().der()));
        var store = TrustStore.EMPTY
                .with(accepted(list(FIRST, UTOPIA, RURITANIA)))
                .with(accepted(list(SECOND, UTOPIA)))
                .with(((MasterListReading.Accepted) MasterListReading.of(german, anchors, TrustStore.EMPTY)).list());
        Authority authority = store.of("RU").getFirst();
        assertThat(store.noLongerListedSince(authority)).isEmpty();
        assertThat(authority.vouchers()).extracting(Voucher::by).containsExactlyInAnyOrder("NL", "DE");
    }

    @Test
    void aLinkOfThePublisherLeadsToTheAnchor() {
        var rekeyed = PUBLISHER.rekeyed();
        Octets signed = SignedObjects.signed(
                MasterListReading.CONTENT,
                Octets.ofHex("30050201003100"),
                rekeyed.getKey().listSigner(),
                Optional.of(FIRST),
                rekeyed.getValue().holder());
        assertThat(MasterListReading.of(signed, ANCHORS, TrustStore.EMPTY))
                .isInstanceOf(MasterListReading.Accepted.class);
    }

    @Test
    void listsOfOtherStatesAreBelievedOnlyWhereSomebodySaysSo() {
        var other = State.of("IT");
        Octets italian = SignedObjects.masterList(
                FIRST, other.listSigner(), List.of(RURITANIA.authority().der()));
        Octets dutch = list(FIRST, UTOPIA, other);
        Map<String, Octets> files = new LinkedHashMap<>();
        files.put("italian", italian); // before the list that has its authority
        files.put("dutch", dutch);
        var pinned = ANCHORS.certificates();
        var without = new Intake(pinned, Set.of()).take(files, TrustStore.EMPTY);
        assertThat(without.readings().get("italian")).isInstanceOf(MasterListReading.Refused.class);
        assertThat(without.store().authorities()).hasSize(2);
        var with = new Intake(pinned, Set.of("IT")).take(files, TrustStore.EMPTY);
        assertThat(with.readings().values()).allMatch(reading -> reading instanceof MasterListReading.Accepted);
        assertThat(with.store().authorities()).hasSize(3);
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThat(refusal(Octets.ofHex("00"), ANCHORS)).isEqualTo("trust.signed-data");
        assertThat(refusal(Octets.of(new byte[0]), ANCHORS)).isEqualTo("trust.signed-data");
    }

    private static Octets list(Instant signed, State... states) {
        return SignedObjects.masterList(
                signed,
                LIST_SIGNER,
                Arrays.stream(states).map(state -> state.authority().der()).toList());
    }

    private static MasterList accepted(Octets list) {
        var reading = MasterListReading.of(list, ANCHORS, TrustStore.EMPTY);
        assertThat(reading).isInstanceOf(MasterListReading.Accepted.class);
        return ((MasterListReading.Accepted) reading).list();
    }

    private static String refusal(Octets list, Anchors anchors) {
        var reading = MasterListReading.of(list, anchors, TrustStore.EMPTY);
        assertThat(reading).isInstanceOf(MasterListReading.Refused.class);
        return ((MasterListReading.Refused) reading).why().toString();
    }
}
