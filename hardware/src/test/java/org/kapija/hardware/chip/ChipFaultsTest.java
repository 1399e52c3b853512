package org.kapija.hardware.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.hardware.port.ChipAccess.Way;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipProof.Outcome;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.ChipReading.Read;
import org.kapija.hardware.port.ChipReading.Reason;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.simulator.chip.Chip;
import org.kapija.simulator.chip.ChipFault;
import org.kapija.simulator.chip.ChipPlan;

/** Every fault that can be ordered ends in a verdict of its own, soon, and the next document is read. */
class ChipFaultsTest {
    private static final ChipPlan PLAN = ChipPlan.usual().withFaceSize(5_000);
    private static final Duration SOON = Duration.ofSeconds(3);

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource
    void aFaultIsNamedSoonAndTheNextDocumentReads(ChipFault fault) throws DeviceFault {
        PcscChipReader reader = fault == ChipFault.SLOW ? desk.readerWith(Desk.SHORT) : desk.reader;
        Chip chip = desk.lay(PLAN, fault);
        long start = System.nanoTime();
        ChipReading reading = desk.read(reader);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        expectedReason(fault)
                .ifPresentOrElse(
                        reason -> assertThat(reading).isEqualTo(new ChipReading.NotRead(reason)),
                        () -> checkRead(fault, chip, reading));
        desk.slot.clear();
        Chip next = desk.lay(PLAN);
        assertThat(desk.read(reader))
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.files().reveal()).isEqualTo(Desk.files(next)));
    }

    /** Faults of the line and of the procedure stop the reading; what is forged is handed on for others to find. */
    private static Optional<Reason> expectedReason(ChipFault fault) {
        return switch (fault) {
            case TORN -> Optional.of(Reason.CARD_GONE);
            case MESSAGING_REFUSED -> Optional.of(Reason.SESSION_ENDED);
            case ACCESS_WITHDRAWN -> Optional.of(Reason.ACCESS_WITHDRAWN);
            case LENGTH_REFUSED -> Optional.of(Reason.LENGTH_REFUSED);
            case WRONG_CHECKSUM -> Optional.of(Reason.ANSWER_ALTERED);
            case SLOW -> Optional.of(Reason.SILENT);
            case NONSENSE -> Optional.of(Reason.NONSENSE);
            case ENDLESS_FILE -> Optional.of(Reason.FILE_TOO_LONG);
            case FILE_CUT_SHORT -> Optional.of(Reason.FILE_CUT_SHORT);
            case PACE_REFUSED, PACE_TOKEN_WRONG -> Optional.of(Reason.PACE_BROKEN);
            case NO_APPLICATION -> Optional.of(Reason.NO_TRAVEL_DOCUMENT);
            case NO_EXTENDED_LENGTH,
                    BAC_ONLY,
                    PACE_ONLY,
                    CLONED,
                    ALTERED_COM,
                    ALTERED_SOD,
                    ALTERED_DG1,
                    ALTERED_DG2,
                    ALTERED_DG11,
                    ALTERED_DG12,
                    ALTERED_DG14,
                    ALTERED_DG15,
                    ALTERED_CARD_SECURITY,
                    UNKNOWN_ISSUER,
                    EXPIRED_SIGNER,
                    LISTED_AND_ABSENT -> Optional.empty();
        };
    }

    private static void checkRead(ChipFault fault, Chip chip, ChipReading reading) {
        assertThat(reading).isInstanceOf(Read.class);
        Read read = (Read) reading;
        assertThat(read.files().reveal()).as("handed on as it lies in the chip").isEqualTo(Desk.files(chip));
        assertThat(read.effort().extended()).isEqualTo(fault != ChipFault.NO_EXTENDED_LENGTH);
        assertThat(read.access().way()).isEqualTo(way(fault));
        assertThat(read.missing()).isEqualTo(fault == ChipFault.LISTED_AND_ABSENT ? Set.of(ChipFile.DG12) : Set.of());
        boolean copied = fault == ChipFault.CLONED;
        assertThat(read.proof().active() == Outcome.PROVEN).isEqualTo(!copied && fault != ChipFault.ALTERED_DG15);
        assertThat(read.proof().agreement() == Outcome.PROVEN).isEqualTo(!copied && fault != ChipFault.ALTERED_DG14);
    }

    private static Way way(ChipFault fault) {
        return switch (fault) {
            case BAC_ONLY -> Way.BAC;
            case ALTERED_CARD_SECURITY -> Way.PACE_CAM;
            default -> Way.PACE_GM;
        };
    }
}
