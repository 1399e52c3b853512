package org.kapija.core.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.LdsFiles;
import org.kapija.core.document.trust.ChipProof.Method;
import org.kapija.core.value.Octets;

class ChipExaminationTest {
    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    private static final State UTOPIA = State.of("UT");
    private static final Issued SIGNER = UTOPIA.signer();
    private static final TrustStore STORE =
            TrustStore.EMPTY.with(UTOPIA.authority().certificate(), NOW);
    private static final Octets KEY = Octets.of(State.ecKeys().getPublic().getEncoded());
    private static final Octets OTHER_KEY = Octets.of(State.ecKeys().getPublic().getEncoded());
    private static final Octets CARD_SECURITY =
            SignedObjects.signed(CardSecurity.CONTENT, LdsFiles.chipKeys(KEY), SIGNER, Optional.empty());
    private static final Map<ElementaryFile, Octets> GROUPS = Map.of(
            ElementaryFile.DG1, LdsFiles.zone(LdsFiles.ZONE),
            ElementaryFile.DG14, LdsFiles.chipKey(KEY),
            ElementaryFile.DG15, LdsFiles.activeKey(KEY));

    @ParameterizedTest
    @EnumSource(Method.class)
    void aChipThatProvesASignedKeyIsGenuine(Method method) {
        var examination = examine(GROUPS, new ChipProof.Proven(method, KEY), STORE);
        assertThat(examination.of(Layer.CHIP_GENUINE)).isEqualTo(LayerVerdict.PASSED);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void aChipThatProvesAnotherKeyIsACopy(Method method) {
        var examination = examine(GROUPS, new ChipProof.Proven(method, OTHER_KEY), STORE);
        assertThat(examination.of(Layer.CHIP_GENUINE)).isEqualTo(LayerVerdict.FAILED);
        assertThat(examination.has(Reason.CHIP_KEY_NOT_SIGNED)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void aWrongAnswerIsACopy(Method method) {
        assertThat(examine(GROUPS, new ChipProof.Failed(method), STORE).of(Layer.CHIP_GENUINE))
                .isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void aKeyOfAGroupWithAnotherHashProvesNothing() {
        Map<ElementaryFile, Octets> files = PassiveAuthenticationTest.chip(GROUPS, SIGNER);
        files.put(ElementaryFile.DG15, LdsFiles.activeKey(OTHER_KEY));
        var chip =
                new ChipFiles(files, Optional.empty(), new ChipProof.Proven(Method.ACTIVE_AUTHENTICATION, OTHER_KEY));
        var examination = new PassiveAuthentication(STORE, List.of()).examine(chip, NOW);
        assertThat(examination.has(Reason.CHIP_KEY_NOT_SIGNED)).isTrue();
    }

    @Test
    void withoutAnAnchorAProofCannotCount() {
        var examination = examine(GROUPS, new ChipProof.Proven(Method.CHIP_AUTHENTICATION, KEY), TrustStore.EMPTY);
        assertThat(examination.of(Layer.CHIP_GENUINE)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(examination.has(Reason.CHIP_KEY_NOT_VOUCHED)).isTrue();
    }

    @Test
    void aChipThatWasNotAskedIsNotCalledGenuine() {
        var examination = examine(GROUPS, new ChipProof.NotDone(), STORE);
        assertThat(examination.of(Layer.CHIP_GENUINE)).isEqualTo(LayerVerdict.NOT_DONE);
        assertThat(examination.has(Reason.CHIP_NOT_ASKED)).isTrue();
    }

    @Test
    void mappingNeedsASignedCardSecurity() {
        Octets foreign = SignedObjects.signed(
                CardSecurity.CONTENT, LdsFiles.chipKeys(KEY), State.of("UT").signer(), Optional.empty());
        var proof = new ChipProof.Proven(Method.CHIP_AUTHENTICATION_MAPPING, KEY);
        Map<ElementaryFile, Octets> files = PassiveAuthenticationTest.chip(GROUPS, SIGNER);
        for (Optional<Octets> file : List.of(Optional.of(foreign), Optional.<Octets>empty())) {
            var examination =
                    new PassiveAuthentication(STORE, List.of()).examine(new ChipFiles(files, file, proof), NOW);
            assertThat(examination.has(Reason.CARD_SECURITY_BROKEN)).isTrue();
            assertThat(examination.has(Reason.CHIP_PROVEN)).isFalse();
        }
    }

    @Test
    void cardSecurityIsJudgedByItself() {
        var pass = new PassiveAuthentication(STORE, List.of());
        assertThat(pass.examineCardSecurity(CARD_SECURITY, NOW).of(Layer.ISSUER_TRUSTED))
                .isEqualTo(LayerVerdict.PASSED);
        byte[] altered = CARD_SECURITY.toArray();
        altered[60] ^= 1;
        assertThat(pass.examineCardSecurity(Octets.of(altered), NOW).of(Layer.ISSUER_TRUSTED))
                .isNotEqualTo(LayerVerdict.PASSED);
    }

    private static Examination examine(Map<ElementaryFile, Octets> groups, ChipProof proof, TrustStore store) {
        var files = new EnumMap<>(PassiveAuthenticationTest.chip(groups, SIGNER));
        return new PassiveAuthentication(store, List.of())
                .examine(new ChipFiles(files, Optional.of(CARD_SECURITY), proof), NOW);
    }
}
