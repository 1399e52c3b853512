package org.kapija.core.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.lds.LdsFiles;
import org.kapija.core.value.Octets;

class PassiveAuthenticationTest {
    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
    private static final State UTOPIA = State.of("UT");
    private static final Issued SIGNER = UTOPIA.signer();
    private static final TrustStore STORE =
            TrustStore.EMPTY.with(UTOPIA.authority().certificate(), NOW);
    private static final Map<ElementaryFile, Octets> GROUPS = Map.of(
            ElementaryFile.DG1, LdsFiles.zone(LdsFiles.ZONE),
            ElementaryFile.DG2, LdsFiles.face(Octets.ofHex("ffd8ffe000104a464946"), 1));

    @Test
    void anUnalteredDocumentOfAKnownIssuerIsTrusted() {
        var examination = examine(chip(GROUPS, SIGNER), STORE);
        assertThat(examination.verdict().layers())
                .isEqualTo(Map.of(
                        Layer.READ, LayerVerdict.PASSED,
                        Layer.INTACT, LayerVerdict.PASSED,
                        Layer.ISSUER_KNOWN, LayerVerdict.PASSED,
                        Layer.ISSUER_TRUSTED, LayerVerdict.PASSED,
                        Layer.NOT_REVOKED, LayerVerdict.COULD_NOT_CHECK,
                        Layer.CHIP_GENUINE, LayerVerdict.COULD_NOT_CHECK,
                        Layer.IN_DATE, LayerVerdict.PASSED));
        assertThat(examination.authority())
                .hasValueSatisfying(authority ->
                        assertThat(authority.certificate().country()).isEqualTo("UT"));
        assertThat(examination.has(Reason.NO_REVOCATION_LIST)).isTrue();
        assertThat(examination.has(Reason.CHIP_WITHOUT_PROOF)).isTrue();
    }

    @Test
    void anAlteredGroupIsNotIntactAndItsIssuerIsTrustedAllTheSame() {
        Map<ElementaryFile, Octets> files = chip(GROUPS, SIGNER);
        files.put(ElementaryFile.DG1, LdsFiles.zone(LdsFiles.ZONE.replace("ANNA", "ANNE")));
        var examination = examine(files, STORE);
        assertThat(examination.of(Layer.INTACT)).isEqualTo(LayerVerdict.FAILED);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.PASSED);
        assertThat(examination.findings(Layer.INTACT).getFirst().message())
                .hasToString("trust.hash-differs{group=DG1}");
    }

    @Test
    void aGroupThatNobodySignedIsAFault() {
        Map<ElementaryFile, Octets> files = chip(GROUPS, SIGNER);
        files.put(ElementaryFile.DG12, LdsFiles.issued("20200601"));
        assertThat(reasons(files, STORE)).contains(Reason.GROUP_NOT_SIGNED);
    }

    @Test
    void whatTheCommonDataListsMustBeSigned() {
        Map<ElementaryFile, Octets> files = chip(GROUPS, SIGNER);
        files.put(ElementaryFile.COM, LdsFiles.common("61756f"));
        assertThat(reasons(files, STORE)).contains(Reason.LISTED_NOT_SIGNED);
        files.put(ElementaryFile.COM, LdsFiles.common("61"));
        assertThat(reasons(files, STORE)).doesNotContain(Reason.LISTED_NOT_SIGNED);
    }

    @Test
    void anIssuerOfWhomNoListSpeaksIsUnknownAndNotForged() {
        var examination = examine(chip(GROUPS, SIGNER), TrustStore.EMPTY);
        assertThat(examination.of(Layer.ISSUER_KNOWN)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(examination.of(Layer.INTACT)).isEqualTo(LayerVerdict.PASSED);
        assertThat(examination.has(Reason.NO_ANCHOR)).isTrue();
    }

    @Test
    void anotherKeyUnderTheNameOfAKnownIssuerIsNotTrusted() {
        var impostor = State.of("UT");
        var examination = examine(chip(GROUPS, impostor.signer()), STORE);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(examination.has(Reason.NO_ANCHOR_FOR_KEY)).isTrue();
    }

    @Test
    void aCertificateThatNamesAKeyThatDidNotSignItIsDisowned() {
        byte[] certificate = SIGNER.der().toArray();
        certificate[certificate.length - 1] ^= 1; // in the signature
        Octets object = replaced(SignedObjects.securityObject(GROUPS, SIGNER), SIGNER.der(), Octets.of(certificate));
        Map<ElementaryFile, Octets> files = new EnumMap<>(GROUPS);
        files.put(ElementaryFile.SOD, object);
        var examination = examine(files, STORE);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.FAILED);
        assertThat(examination.has(Reason.SIGNER_DISOWNED)).isTrue();
    }

    @Test
    void contentThatTheSignerDidNotSignIsBroken() {
        Octets object = SignedObjects.securityObject(GROUPS, SIGNER);
        Octets hash = Digest.SHA_256.of(LdsFiles.zone(LdsFiles.ZONE).toArray());
        byte[] other = hash.toArray();
        other[0] ^= 1;
        Map<ElementaryFile, Octets> files = new EnumMap<>(GROUPS);
        files.put(ElementaryFile.SOD, replaced(object, hash, Octets.of(other)));
        var examination = examine(files, STORE);
        assertThat(examination.of(Layer.INTACT)).isEqualTo(LayerVerdict.FAILED);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.FAILED);
        assertThat(examination.has(Reason.SIGNATURE_BROKEN)).isTrue();
    }

    @Test
    void aSignerOfAnotherStateMayNotSign() {
        var ruritania = State.of("DE");
        var store = STORE.with(ruritania.authority().certificate(), NOW);
        var examination = examine(chip(GROUPS, ruritania.signer()), store);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.FAILED);
        assertThat(examination.has(Reason.COUNTRY_DIFFERS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"P,true", "PP,false", "ID,false", "'',true"})
    void aSignerSignsOnlyTheKindsItMay(String type, boolean allowed) {
        Issued signer = type.isEmpty() ? UTOPIA.signer(new String[0]) : UTOPIA.signer(type);
        assertThat(!reasons(chip(GROUPS, signer), STORE).contains(Reason.TYPE_NOT_ALLOWED))
                .isEqualTo(allowed);
    }

    @Test
    void aSignerThatHasEndedSinceIsNoFaultAndOneThatHadEndedThenIs() {
        var later = Instant.parse("2029-01-01T00:00:00Z"); // the signer ended in 2024, the document in 2030
        assertThat(examine(chip(GROUPS, SIGNER), STORE, later).of(Layer.ISSUER_TRUSTED))
                .isEqualTo(LayerVerdict.PASSED);
        var made = UTOPIA.made("Document Signer");
        Issued early = UTOPIA.signer(new State.Made(
                made.country(),
                made.common(),
                made.keys(),
                made.scheme(),
                State.FOUNDED,
                State.FOUNDED.plusSeconds(99)));
        assertThat(reasons(chip(GROUPS, early), STORE)).contains(Reason.SIGNER_NOT_VALID_THEN);
    }

    @Test
    void aSignerOlderThanItsAuthorityIsAFault() {
        var made = UTOPIA.made("Document Signer");
        Issued early = UTOPIA.signer(new State.Made(
                made.country(), made.common(), made.keys(), made.scheme(), State.FOUNDED.minusSeconds(99), State.ENDS));
        assertThat(reasons(chip(GROUPS, early), STORE)).contains(Reason.AUTHORITY_NOT_VALID_THEN);
    }

    @Test
    void aHabitIsBorneWithUntilItsLastDay() {
        var pass = new PassiveAuthentication(
                STORE, List.of(new Deviation(Reason.TYPE_NOT_ALLOWED, "UTO", LocalDate.of(2026, 1, 15))));
        var files = ChipFiles.of(chip(GROUPS, UTOPIA.signer("ID")));
        var today = pass.examine(files, NOW);
        assertThat(today.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.PASSED);
        assertThat(today.findings().stream().filter(finding -> finding.borne().isPresent()))
                .hasSize(1);
        assertThat(pass.examine(files, NOW.plusSeconds(86_400)).of(Layer.ISSUER_TRUSTED))
                .isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void anExpiredDocumentIsOutOfDate() {
        var examination = examine(chip(GROUPS, SIGNER), STORE, Instant.parse("2030-04-16T00:00:00Z"));
        assertThat(examination.of(Layer.IN_DATE)).isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void aLinkThatComesAlongLeadsToTheOldKey() {
        var rekeyed = UTOPIA.rekeyed();
        Issued signer = rekeyed.getKey()
                .signer(new State.Made(
                        "UT",
                        "Document Signer",
                        State.ecKeys(),
                        State.EC,
                        State.FOUNDED.plusSeconds(100_000_000),
                        State.ENDS));
        Octets content = SignedObjects.hashes(GROUPS, Digest.SHA_256);
        Octets signed = SignedObjects.signed(
                "2.23.136.1.1.1",
                content,
                signer,
                Optional.of(SignedObjects.SIGNED),
                rekeyed.getValue().holder());
        Map<ElementaryFile, Octets> files = new EnumMap<>(GROUPS);
        files.put(ElementaryFile.SOD, LdsFiles.object(ElementaryFile.SOD.tag(), signed));
        var examination = examine(files, STORE);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.PASSED);
        assertThat(examination.has(Reason.LINKED)).isTrue();
    }

    @Test
    void aDocumentSignerIsNoAuthorityThoughAListHadIt() {
        var store = TrustStore.EMPTY.with(SIGNER.certificate(), NOW);
        var below = new State("UT", SIGNER);
        assertThat(reasons(chip(GROUPS, below.signer()), store)).doesNotContain(Reason.CHAIN_HOLDS);
    }

    @Test
    void weakDigestsAreVerifiedAndTold() {
        var old = State.of("UT", State.ecKeys(), "SHA1withECDSA");
        var store = TrustStore.EMPTY.with(old.authority().certificate(), NOW);
        var examination = examine(chip(GROUPS, old.signer()), store);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.PASSED);
        assertThat(examination.findings(Layer.ISSUER_TRUSTED).stream().map(Finding::message))
                .anySatisfy(
                        message -> assertThat(message).hasToString("trust.weak-algorithm{algorithm=SHA1withECDSA}"));
    }

    @ParameterizedTest
    @CsvSource({"SHA256withRSA", "SHA256withRSAandMGF1"})
    void authoritiesWithRsaAreVerified(String scheme) {
        var state = State.of("UT", State.keys("RSA", 2048), scheme);
        var store = TrustStore.EMPTY.with(state.authority().certificate(), NOW);
        assertThat(examine(chip(GROUPS, state.signer()), store).of(Layer.ISSUER_TRUSTED))
                .isEqualTo(LayerVerdict.PASSED);
    }

    @Test
    void withoutASecurityObjectNothingIsBelieved() {
        var examination = examine(new EnumMap<>(GROUPS), STORE);
        assertThat(examination.of(Layer.READ)).isEqualTo(LayerVerdict.FAILED);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.NOT_DONE);
        assertThat(examination.findings(Layer.READ).getFirst().cause())
                .hasValueSatisfying(why -> assertThat(why).hasToString("trust.no-security-object"));
    }

    @Test
    void aSecurityObjectAloneLeavesTheGroupsOpen() {
        var examination =
                examine(new EnumMap<>(Map.of(ElementaryFile.SOD, SignedObjects.securityObject(GROUPS, SIGNER))), STORE);
        assertThat(examination.of(Layer.INTACT)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(examination.of(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.PASSED);
    }

    @Test
    void deepNestingIsRefusedBeforeItIsDecoded() {
        Octets deep = Octets.ofHex("3080".repeat(20_000));
        var examination = examine(
                new EnumMap<>(Map.of(ElementaryFile.SOD, LdsFiles.object(ElementaryFile.SOD.tag(), deep))), STORE);
        assertThat(examination.findings(Layer.READ).getFirst().cause())
                .hasValueSatisfying(why -> assertThat(why).hasToString("trust.nested"));
    }

    static Map<ElementaryFile, Octets> chip(Map<ElementaryFile, Octets> groups, Issued signer) {
        Map<ElementaryFile, Octets> files = new EnumMap<>(groups);
        files.put(ElementaryFile.SOD, SignedObjects.securityObject(groups, signer));
        return files;
    }

    /** Exchanges the first place where some octets stand by others of the same number. */
    private static Octets replaced(Octets whole, Octets old, Octets fresh) {
        return Octets.ofHex(whole.toHex().replaceFirst(old.toHex(), fresh.toHex()));
    }

    private static List<Reason> reasons(Map<ElementaryFile, Octets> files, TrustStore store) {
        return examine(files, store).findings().stream().map(Finding::reason).toList();
    }

    private static Examination examine(Map<ElementaryFile, Octets> files, TrustStore store) {
        return examine(files, store, NOW);
    }

    private static Examination examine(Map<ElementaryFile, Octets> files, TrustStore store, Instant now) {
        return new PassiveAuthentication(store, List.of()).examine(ChipFiles.of(files), now);
    }
}
