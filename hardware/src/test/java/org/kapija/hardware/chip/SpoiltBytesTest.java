package org.kapija.hardware.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.simulator.chip.ChipPlan;
import org.kapija.simulator.chip.reader.VirtualCard;

/** Bytes that no honest chip sends: named refusals, no exceptions, no end of memory. */
class SpoiltBytesTest {
    private static final int MUTATIONS = 20_000;

    @Test
    void spoiltObjectsAreRefusedAndNeverThrow() {
        try (var desk = new Desk()) {
            var files = Desk.files(desk.lay(ChipPlan.usual().withFaceSize(5_000)));
            var chance = new SplittableRandom(1);
            for (int round = 0; round < MUTATIONS; round++) {
                ChipFile file = round % 2 == 0 ? ChipFile.DG14 : ChipFile.CARD_ACCESS;
                byte[] spoilt = spoilt(content(files.get(file)), chance);
                assertThatCode(() -> {
                            SecurityInfos infos =
                                    SecurityInfos.of(spoilt).orElseGet(() -> SecurityInfos.ofDataGroup(spoilt));
                            infos.pace().forEach(PaceOffer::isKnown);
                            infos.chipKeys().forEach(infos::chipScheme);
                            infos.activeAlgorithm();
                        })
                        .as("seed 1, round %d", round)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void spoiltKeysAreRefusedAndNeverThrow() {
        try (var desk = new Desk()) {
            byte[] key = content(
                    Desk.files(desk.lay(ChipPlan.usual().withFaceSize(5_000))).get(ChipFile.DG15));
            byte[] publicKey = Arrays.copyOfRange(key, 4, key.length); // behind the group's own tag and length
            var chance = new SplittableRandom(2);
            for (int round = 0; round < 300; round++) {
                byte[] spoilt = spoilt(publicKey, chance);
                assertThatCode(() -> ActiveSignature.under(spoilt)
                                .map(signature -> signature.check(new byte[8], new byte[64], Optional.empty())))
                        .as("seed 2, round %d", round)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void aProtectedAnswerThatPromisesGigabytesIsNonsense() throws DeviceFault {
        try (var desk = new Desk()) {
            var chip = desk.lay(ChipPlan.usual().withFaceSize(5_000));
            desk.slot.lay(
                    new Spoiling(chip, 8, new byte[] {(byte) 0x87, (byte) 0x84, 0x7F, -1, -1, -1, 1, (byte) 0x90, 0}));
            assertThat(desk.read()).isEqualTo(new ChipReading.NotRead(ChipReading.Reason.NONSENSE));
        }
    }

    @Test
    void aChipWhoseAnswersAreSpoiltAnywhereEndsInAVerdict() throws DeviceFault {
        try (var desk = new Desk()) {
            var chip = desk.lay(ChipPlan.usual().withFaceSize(3_000));
            var chance = new SplittableRandom(3);
            for (int round = 0; round < 30; round++) {
                byte[] instead = new byte[chance.nextInt(2, 40)];
                chance.nextBytes(instead);
                chip.reset();
                desk.slot.lay(new Spoiling(chip, chance.nextInt(24), instead));
                assertThat(desk.read()).as("seed 3, round %d", round).isNotInstanceOf(ChipReading.NoDocument.class);
            }
        }
    }

    /** Answers one command with other bytes, the rest as the chip does. */
    private static final class Spoiling implements VirtualCard {
        private final VirtualCard chip;
        private final int at;
        private final byte[] instead;
        private int commands;

        Spoiling(VirtualCard chip, int at, byte[] instead) {
            this.chip = chip;
            this.at = at;
            this.instead = instead;
        }

        @Override
        public byte[] answerToReset() {
            return chip.answerToReset();
        }

        @Override
        public void reset() {
            chip.reset();
        }

        @Override
        public Optional<byte[]> exchange(byte[] command) {
            Optional<byte[]> right = chip.exchange(command);
            return commands++ == at ? Optional.of(instead.clone()) : right;
        }
    }

    private static byte[] content(@Nullable Octets octets) {
        return Objects.requireNonNull(octets, "the file is there").toArray();
    }

    private static byte[] spoilt(byte[] good, SplittableRandom chance) {
        byte[] spoilt = good.clone();
        for (int change = chance.nextInt(1, 4); change > 0; change--) {
            spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt();
        }
        return chance.nextInt(4) == 0 ? Arrays.copyOf(spoilt, chance.nextInt(spoilt.length)) : spoilt;
    }
}
