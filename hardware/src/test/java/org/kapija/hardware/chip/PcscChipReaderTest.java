package org.kapija.hardware.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.hardware.port.ChipAccess;
import org.kapija.hardware.port.ChipAccess.Way;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipKey;
import org.kapija.hardware.port.ChipProof.Outcome;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.ChipReading.NotRead;
import org.kapija.hardware.port.ChipReading.Read;
import org.kapija.hardware.port.ChipReading.Reason;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.simulator.chip.Chip;
import org.kapija.simulator.chip.ChipFault;
import org.kapija.simulator.chip.ChipPlan;
import org.kapija.simulator.chip.ChipPlan.ActiveKind;
import org.kapija.simulator.chip.ChipPlan.Limits;
import org.kapija.simulator.chip.ChipPlan.PaceOffer;
import org.kapija.simulator.chip.access.Mapping;
import org.kapija.simulator.chip.access.PaceScheme;
import org.kapija.simulator.chip.crypto.CipherSuite;

class PcscChipReaderTest {
    private static final ChipPlan SMALL = ChipPlan.usual().withFaceSize(5_000);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aUsualPassportIsReadByteForByteOverPace() throws DeviceFault {
        Chip chip = desk.lay(SMALL);
        Read read = read();
        assertThat(read.files().reveal()).isEqualTo(Desk.files(chip));
        assertThat(read.access().way()).isEqualTo(Way.PACE_GM);
        assertThat(read.missing()).isEmpty();
        assertThat(read.proof().active()).isEqualTo(Outcome.PROVEN);
        assertThat(read.proof().agreement()).isEqualTo(Outcome.PROVEN);
        assertThat(read.proof().mapping()).isEqualTo(Outcome.NOT_OFFERED);
    }

    static Stream<PaceOffer> offers() {
        return Stream.of(
                        Stream.of(CipherSuite.values())
                                .map(suite -> new PaceOffer(new PaceScheme(true, Mapping.GENERIC, suite), 13)),
                        Stream.of(CipherSuite.values())
                                .map(suite -> new PaceOffer(new PaceScheme(true, Mapping.INTEGRATED, suite), 13)),
                        Stream.of(CipherSuite.AES_128, CipherSuite.AES_192, CipherSuite.AES_256)
                                .map(suite ->
                                        new PaceOffer(new PaceScheme(true, Mapping.CHIP_AUTHENTICATION, suite), 13)),
                        Stream.of(8, 9, 10, 11, 12, 14, 15, 16, 17, 18)
                                .map(group -> new PaceOffer(
                                        new PaceScheme(true, Mapping.GENERIC, CipherSuite.AES_128), group)),
                        Stream.of(0, 1, 2)
                                .map(group -> new PaceOffer(
                                        new PaceScheme(false, Mapping.GENERIC, CipherSuite.AES_128), group)),
                        Stream.of(new PaceOffer(new PaceScheme(false, Mapping.GENERIC, CipherSuite.TRIPLE_DES), 0)),
                        Stream.of(new PaceOffer(new PaceScheme(false, Mapping.INTEGRATED, CipherSuite.AES_128), 0)))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("offers")
    void everyWayOfPaceOpensTheChip(PaceOffer offer) throws DeviceFault {
        Chip chip = desk.lay(SMALL.withPace(offer).withProofs(Optional.empty(), Optional.empty()));
        Read read = read();
        assertThat(read.files().reveal()).isEqualTo(Desk.files(chip));
        boolean proves = offer.scheme().mapping() == Mapping.CHIP_AUTHENTICATION;
        assertThat(read.proof().mapping()).isEqualTo(proves ? Outcome.PROVEN : Outcome.NOT_OFFERED);
    }

    @Test
    void aCardAccessNumberOpensPaceToo() throws DeviceFault {
        desk.lay(SMALL);
        assertThat(desk.read(Desk.cardAccessNumber(Desk.CAN))).isInstanceOf(Read.class);
    }

    @Test
    void aCardAccessNumberDoesNotOpenBasicAccess() throws DeviceFault {
        desk.lay(SMALL.withPace());
        assertThat(desk.read(Desk.cardAccessNumber(Desk.CAN))).isEqualTo(new NotRead(Reason.NO_WAY_IN));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theZoneOfAnotherDocumentDoesNotOpenIt(boolean pace) throws DeviceFault {
        desk.lay(pace ? SMALL : SMALL.withPace());
        assertThat(desk.read(ChipKey.Zone.of("X1234567", "740812", "320415"))).isEqualTo(new NotRead(Reason.WRONG_KEY));
        assertThat(desk.read())
                .as("the chip was reset, so that a second try is a first one")
                .isInstanceOf(Read.class);
    }

    @Test
    void anOlderPassportIsReadOverBasicAccess() throws DeviceFault {
        Chip chip = desk.lay(SMALL.withPace().withProofs(Optional.of(ActiveKind.RSA_SHA_1), Optional.empty()));
        Read read = read();
        assertThat(read.files().reveal()).isEqualTo(Desk.files(chip));
        assertThat(read.access()).isEqualTo(new ChipAccess(Way.BAC, "", false));
        assertThat(read.proof().active()).isEqualTo(Outcome.PROVEN);
        assertThat(read.proof().agreement()).isEqualTo(Outcome.NOT_OFFERED);
    }

    @Test
    void aChipWithoutAccessControlIsReadAsItIs() throws DeviceFault {
        Chip chip = desk.lay(SMALL.withPace().withBasicAccess(false).withProofs(Optional.empty(), Optional.empty()));
        Read read = read();
        assertThat(read.access().way()).isEqualTo(Way.OPEN);
        assertThat(read.files().reveal()).isEqualTo(Desk.files(chip));
    }

    @Test
    void aUkrainianPassportThatWantsTheGroupNamedIsRead() throws DeviceFault {
        desk.lay(SMALL.wantingParameter());
        assertThat(read().access().way()).isEqualTo(Way.PACE_GM);
    }

    @Test
    void theBestOfSeveralOffersIsTaken() throws DeviceFault {
        desk.lay(SMALL.withPace(
                new PaceOffer(new PaceScheme(true, Mapping.GENERIC, CipherSuite.TRIPLE_DES), 12),
                new PaceOffer(new PaceScheme(true, Mapping.GENERIC, CipherSuite.AES_256), 13)));
        assertThat(read().access().scheme()).isEqualTo("0.4.0.127.0.7.2.2.4.2.4");
    }

    @ParameterizedTest
    @EnumSource
    void everyWayOfActiveAuthenticationProvesTheChip(ActiveKind kind) throws DeviceFault {
        desk.lay(SMALL.withProofs(Optional.of(kind), Optional.empty()));
        assertThat(read().proof().active()).isEqualTo(Outcome.PROVEN);
    }

    @ParameterizedTest
    @EnumSource
    void everySessionOfChipAuthenticationProvesTheChip(CipherSuite suite) throws DeviceFault {
        desk.lay(SMALL.withProofs(Optional.empty(), Optional.of(suite)));
        assertThat(read().proof().agreement()).isEqualTo(Outcome.PROVEN);
    }

    @Test
    void aFaceOfMoreThan32KilobytesIsReadToItsEnd() throws DeviceFault {
        Chip chip = desk.lay(SMALL.withFaceSize(40_000));
        assertThat(read().files().reveal().get(ChipFile.DG2))
                .isEqualTo(Desk.files(chip).get(ChipFile.DG2));
    }

    @Test
    void shortCommandsDoWhereExtendedLengthIsUnknown() throws DeviceFault {
        Chip chip = desk.lay(ChipPlan.usual().withLimits(Limits.SHORT).withFaceSize(40_000));
        Read read = read();
        assertThat(read.files().reveal()).isEqualTo(Desk.files(chip));
        assertThat(read.effort().extended()).isFalse();
    }

    @Test
    void blocksShrinkToWhatTheChipHandsOut() throws DeviceFault {
        Chip chip = desk.lay(SMALL.withLimits(new Limits(true, 700)));
        assertThat(read().files().reveal()).isEqualTo(Desk.files(chip));
    }

    @Test
    void aPassportOf15KilobytesTakesFewCommands() throws DeviceFault {
        Chip chip = desk.lay(ChipPlan.usual());
        assertThat(read().effort().commands()).isEqualTo(chip.exchanges()).isLessThanOrEqualTo(48);
        Chip old = desk.lay(ChipPlan.usual().withLimits(Limits.SHORT));
        assertThat(read().effort().commands()).isEqualTo(old.exchanges()).isLessThanOrEqualTo(180);
    }

    @Test
    void nothingOnTheReaderIsNoDocument() throws DeviceFault {
        assertThat(desk.reader.read(desk.zone(), Duration.ZERO)).isEqualTo(new ChipReading.NoDocument());
        assertThat(desk.reader.awaitRemoval(Duration.ZERO)).isTrue();
    }

    @Test
    void aDocumentThatStaysIsNotRemoved() throws DeviceFault {
        desk.lay(SMALL);
        assertThat(desk.reader.awaitRemoval(Duration.ZERO)).isFalse();
    }

    @Test
    void cancellingEndsAReadingThatHangs() throws Exception {
        desk.lay(SMALL, ChipFault.SLOW);
        PcscChipReader patient = desk.readerWith(Desk.LONG);
        Thread impatient = Thread.ofPlatform().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(100_000_000); // by then or later it hangs
                patient.cancel();
            }
        });
        long start = System.nanoTime();
        assertThat(patient.read(desk.zone(), Duration.ofSeconds(1))).isEqualTo(new NotRead(Reason.CANCELLED));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        impatient.interrupt();
        impatient.join();
        desk.slot.clear();
    }

    @Test
    void noReaderIsAFaultWithASentence() {
        var without = new PcscChipReader("chip", "no reader has this name");
        assertThatThrownBy(() -> without.read(desk.zone(), Duration.ZERO))
                .isInstanceOfSatisfying(
                        DeviceFault.class,
                        fault -> assertThat(fault.remedy().key())
                                .isIn("chip.unplugged", "chip.no-service", "chip.service-lost"));
    }

    private Read read() throws DeviceFault {
        ChipReading reading = desk.read();
        assertThat(reading).isInstanceOf(Read.class);
        return (Read) reading;
    }
}
