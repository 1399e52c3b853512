package org.kapija.core.document.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;

class TrustCacheTest {
    private static final Instant SIGNED = Instant.parse("2020-06-01T12:00:00Z");
    private static final State UTOPIA = State.of("UT");
    private static final TrustStore STORE = store();

    @Test
    void whatIsWrittenIsOpened() {
        var opened = ((TrustCache.Opened) TrustCache.open(TrustCache.write(STORE))).store();
        assertThat(opened.authorities()).isEqualTo(STORE.authorities());
        assertThat(opened.lists()).isEqualTo(STORE.lists());
        assertThat(opened.revocations())
                .singleElement()
                .satisfies(list -> assertThat(list.proves())
                        .isEqualTo(STORE.revocations().getFirst().proves()));
        assertThat(opened.noLongerListedSince(opened.of("UTO").getFirst())).isEmpty();
    }

    @Test
    void equalStoresAreEqualFiles() {
        var opened = ((TrustCache.Opened) TrustCache.open(TrustCache.write(STORE))).store();
        assertThat(TrustCache.write(opened)).isEqualTo(TrustCache.write(STORE));
    }

    @Test
    void aFlippedBitIsDamage() {
        byte[] file = TrustCache.write(STORE).toArray();
        file[file.length / 2] ^= 4;
        assertThat(refusal(Octets.of(file))).isEqualTo("trust.cache.damaged");
    }

    @Test
    void anotherVersionIsMadeAnew() {
        byte[] file = TrustCache.write(STORE).toArray();
        file[7] ^= 2;
        assertThat(refusal(Octets.of(file))).isEqualTo("trust.cache.version");
    }

    @Test
    void anotherFileIsNone() {
        assertThat(refusal(Octets.of(new byte[100]))).isEqualTo("trust.cache.other");
        assertThat(refusal(Octets.ofHex("00"))).isEqualTo("trust.cache.damaged");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void aFileMadeUpWithARightChecksumIsRefusedOrOpened(long seed) {
        var random = new SplittableRandom(seed);
        Octets file = TrustCache.write(STORE);
        for (int round = 0; round < 500; round++) {
            byte[] spoilt = file.toArray();
            spoilt[random.nextInt(16, spoilt.length)] = (byte) random.nextInt();
            var checksum = new CRC32C();
            checksum.update(spoilt, 16, spoilt.length - 16);
            ByteBuffer.wrap(spoilt).putLong(8, checksum.getValue());
            assertThatCode(() -> TrustCache.open(Octets.of(spoilt))).doesNotThrowAnyException();
        }
    }

    private static TrustStore store() {
        var publisher = State.of("NL");
        Octets list = SignedObjects.masterList(
                SIGNED,
                publisher.listSigner(),
                List.of(UTOPIA.authority().der(), publisher.authority().der()));
        var anchors = new Anchors(List.of(publisher.authority().certificate()));
        var store = TrustStore.EMPTY.with(
                ((MasterListReading.Accepted) MasterListReading.of(list, anchors, TrustStore.EMPTY)).list());
        var revoked = UTOPIA.revocationList(SIGNED, Optional.empty(), UTOPIA.signer());
        return store.with(((RevocationListReading.Accepted) RevocationListReading.of(revoked, store)).list());
    }

    private static String refusal(Octets file) {
        var opening = TrustCache.open(file);
        assertThat(opening).isInstanceOf(TrustCache.Refused.class);
        return ((TrustCache.Refused) opening).why().toString();
    }
}
