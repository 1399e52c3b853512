package org.kapija.hardware.chip;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;
import org.kapija.simulator.chip.Chip;
import org.kapija.simulator.chip.ChipPlan;

/**
 * Answers to commands, from power-on to the last file. The first octet says how the chip opens; then come answers that
 * take the place of the chip's own: an octet of how many of its own come before, one of length, content.
 */
public final class ChipAnswersTarget implements FuzzTarget {
    private static final List<ChipPlan> PLANS = List.of(
            ChipPlan.usual().withPace().withBasicAccess(false).withFaceSize(100),
            ChipPlan.usual().withPace().withFaceSize(100),
            ChipPlan.usual().withFaceSize(100));

    private final List<Chip> chips;
    private final KeySeed key;

    /** Makes the chips: their keys take longer than a meeting. */
    public ChipAnswersTarget() {
        try (var desk = new Desk()) {
            chips = PLANS.stream().map(desk::lay).toList();
            key = new KeySeed(desk.zone());
        }
    }

    @Override
    public List<Octets> seeds() {
        return List.of(
                Octets.ofHex("00"),
                Octets.ofHex("01"),
                Octets.ofHex("02"),
                Octets.ofHex("00" + "04" + "0c" + "600a5f0104303130379000"), // another EF.COM
                Octets.ofHex("01" + "03" + "02" + "6a82"),
                Octets.ofHex("02" + "02" + "06" + "7c0280009000"));
    }

    @Override
    public Answer meet(Octets input) {
        Chip chip = chips.get(input.isEmpty() ? 0 : input.at(0) % PLANS.size());
        chip.reset();
        var line = new SpoiltLine(chip, input.toArray());
        var chance = new SplittableRandom(1);
        try {
            new DocumentSession(line, key, new BlockSize(true)).read(chance::nextBytes);
            return Answer.value();
        } catch (ChipFailure failure) {
            return Answer.refused(failure.reason().message());
        }
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(3); // an agreement over a group of the chip's choice
    }

    /** A line to a chip of which some answers are others. */
    private static final class SpoiltLine implements CardLine {
        private final Chip chip;
        private final byte[] script;
        private int at = 1;
        private int own;
        private int commands;

        SpoiltLine(Chip chip, byte[] script) {
            this.chip = chip;
            this.script = script;
            this.own = next();
        }

        private int next() {
            return at < script.length ? script[at++] & 0xFF : Integer.MAX_VALUE;
        }

        @Override
        public byte[] transmit(byte[] command) {
            commands++;
            Optional<byte[]> right = chip.exchange(command);
            if (own-- > 0) {
                return right.orElseThrow();
            }
            int length = Math.min(next(), script.length - at);
            byte[] other = Arrays.copyOfRange(script, at, at + Math.max(0, length));
            at += other.length;
            own = next();
            return other.length < 2 ? right.orElseThrow() : other;
        }

        @Override
        public void reset() {
            chip.reset();
        }

        @Override
        public int commands() {
            return commands;
        }
    }
}
