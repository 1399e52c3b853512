package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.trust.Certificate;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.inspection.ChipCheck;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.ChipAccess;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipProof;
import org.kapija.hardware.port.ChipProof.Outcome;
import org.kapija.hardware.port.ChipReading;
import org.kapija.simulator.chip.ChipPlan;
import org.kapija.simulator.chip.Personalisation;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.traveller.MrzWriter;
import org.kapija.simulator.traveller.Traveller;

/** What chips of simulated passports are worth, whose files were read without any reader. */
class ChipInterpretationTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final Personalisation OFFICE = new Personalisation("CO", 1, NOON);
    private static final Traveller HOLDER = Cast.of(1).member(Cast.CHIPPED);
    private static final Traveller OTHER = Cast.of(1).member("t11");

    private final TrustStore anchors =
            switch (Certificate.read(Octets.of(OFFICE.authority().certificate()))) {
                case Certificate.Read(Certificate authority) -> TrustStore.EMPTY.with(authority, NOON.instant());
                case Certificate.Refused(Message why) -> throw new AssertionError(why);
            };

    private static TravelDocument printed(Traveller traveller) {
        return switch (new DocumentInterpretation(NOON).of(Sensitive.of(MrzWriter.lines(traveller)))) {
            case Observation.DocumentRead(TravelDocument document) -> document;
            case Observation other -> throw new AssertionError(other);
        };
    }

    private static ChipReading.Read chip(Outcome active, Set<ChipFile> missing, boolean paceWithheld) {
        Map<ChipFile, Octets> files = new EnumMap<>(ChipFile.class);
        OFFICE.chip(HOLDER, ChipPlan.usual())
                .files()
                .forEach((file, content) -> List.of(ChipFile.values()).stream()
                        .filter(name -> name.name().equals(file.name()))
                        .forEach(name -> files.put(name, content)));
        missing.forEach(files::remove);
        return new ChipReading.Read(
                Sensitive.of(files),
                missing,
                new ChipAccess(ChipAccess.Way.PACE_GM, "", paceWithheld),
                new ChipProof(
                        active,
                        Octets.of(new byte[0]),
                        Octets.of(new byte[0]),
                        Outcome.NOT_OFFERED,
                        Outcome.NOT_OFFERED),
                new ChipReading.Effort(1, 1, true, Duration.ZERO));
    }

    private ChipCheck check(Traveller traveller, ChipReading.Read chip) {
        return new ChipInterpretation(anchors, NOON).of(printed(traveller), chip);
    }

    @Test
    void theHoldersNameInTheIssuersOwnLettersIsHandedOn() {
        assertThat(check(HOLDER, chip(Outcome.PROVEN, Set.of(), false)).names())
                .extracting(Sensitive::reveal)
                .containsExactly(HOLDER.name().own());
        assertThat(check(HOLDER, chip(Outcome.PROVEN, Set.of(ChipFile.DG11), false))
                        .names())
                .isEmpty();
    }

    @Test
    void aChipOfItsIssuerThatKnowsItsKeyPasses() {
        ChipCheck check = check(HOLDER, chip(Outcome.PROVEN, Set.of(), false));
        assertThat(List.of(Layer.READ, Layer.INTACT, Layer.ISSUER_TRUSTED, Layer.CHIP_GENUINE, Layer.IN_DATE))
                .allSatisfy(layer -> assertThat(check.verdict(layer)).isEqualTo(LayerVerdict.PASSED));
        assertThat(check.findings()).extracting(Message::key).containsExactly("trust.no-revocation-list");
    }

    @Test
    void aChipThatDoesNotKnowItsKeyIsACopy() {
        ChipCheck check = check(HOLDER, chip(Outcome.FAILED, Set.of(), false));
        assertThat(check.verdict(Layer.CHIP_GENUINE)).isEqualTo(LayerVerdict.FAILED);
        assertThat(check.verdict(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.PASSED);
    }

    @Test
    void aGoodChipInAnotherDocumentIsToldFirst() {
        ChipCheck check = check(OTHER, chip(Outcome.PROVEN, Set.of(), false));
        assertThat(check.verdict(Layer.INTACT)).isEqualTo(LayerVerdict.FAILED);
        assertThat(check.findings().getFirst()).isEqualTo(Message.of("chip.zone-differs"));
    }

    @Test
    void anIssuerNobodyHandedOverIsUnknownAndNothingFails() {
        ChipCheck check = new ChipInterpretation(TrustStore.EMPTY, NOON)
                .of(printed(HOLDER), chip(Outcome.PROVEN, Set.of(), false));
        assertThat(check.verdict(Layer.ISSUER_TRUSTED)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(check.layers()).doesNotContainValue(LayerVerdict.FAILED);
        assertThat(check.findings()).extracting(Message::key).contains("trust.no-anchor");
    }

    @Test
    void filesThatAreListedAndMissingAndAWithheldOfferAreTold() {
        ChipCheck check = check(HOLDER, chip(Outcome.PROVEN, Set.of(ChipFile.DG12), true));
        assertThat(check.findings()).extracting(Message::key).contains("chip.files-missing", "chip.pace-withheld");
    }
}
