package org.kapija.core.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.LdsFiles;
import org.kapija.core.value.Octets;

/** Signed objects spoilt from a seed: never an exception, and never believed where what is signed was spoilt. */
class TrustMutationTest {
    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    private static final State UTOPIA = State.of("UT");
    private static final Issued SIGNER = UTOPIA.signer();
    private static final TrustStore STORE =
            TrustStore.EMPTY.with(UTOPIA.authority().certificate(), NOW);
    private static final Octets ZONE = LdsFiles.zone(LdsFiles.ZONE);
    private static final Map<ElementaryFile, Octets> GROUPS = Map.of(ElementaryFile.DG1, ZONE);
    private static final Octets OBJECT = SignedObjects.securityObject(GROUPS, SIGNER);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void aFlippedBitOfContentOrCertificateOrSignatureIsNeverBelieved(long seed) {
        var random = new SplittableRandom(seed);
        String whole = OBJECT.toHex();
        Octets content = SignedObjects.hashes(GROUPS, Digest.SHA_256);
        Octets signature = OBJECT.part(OBJECT.size() - 60, 60);
        for (Octets part : List.of(content, SIGNER.der(), signature)) {
            int begin = whole.indexOf(part.toHex()) / 2;
            for (int round = 0; round < 60; round++) {
                byte[] spoilt = OBJECT.toArray();
                spoilt[begin + random.nextInt(part.size())] ^= (byte) (1 << random.nextInt(8));
                assertThat(believed(Octets.of(spoilt))).isFalse();
            }
        }
        assertThat(believed(OBJECT)).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 4})
    void noOctetsMakeAnExaminationThrow(long seed) {
        var random = new SplittableRandom(seed);
        Octets crl = UTOPIA.revocationList(NOW, Optional.empty(), SIGNER);
        Octets list = SignedObjects.masterList(NOW, UTOPIA.listSigner(), List.of(SIGNER.der()));
        var anchors = new Anchors(List.of(UTOPIA.authority().certificate()));
        for (int round = 0; round < 200; round++) {
            believed(spoilt(OBJECT, random));
            Certificate.read(spoilt(SIGNER.der(), random));
            RevocationListReading.of(spoilt(crl, random), STORE);
            MasterListReading.of(spoilt(list, random), anchors, STORE);
        }
    }

    private static Octets spoilt(Octets file, SplittableRandom random) {
        byte[] octets = file.toArray();
        for (int times = random.nextInt(1, 5); times > 0; times--) {
            octets[random.nextInt(octets.length)] = (byte) random.nextInt();
        }
        return Octets.of(octets);
    }

    private static boolean believed(Octets object) {
        var files = Map.of(ElementaryFile.SOD, object, ElementaryFile.DG1, ZONE);
        var examination = new PassiveAuthentication(STORE, List.of()).examine(ChipFiles.of(files), NOW);
        return examination.of(Layer.INTACT) == LayerVerdict.PASSED
                && examination.of(Layer.ISSUER_TRUSTED) == LayerVerdict.PASSED;
    }
}
