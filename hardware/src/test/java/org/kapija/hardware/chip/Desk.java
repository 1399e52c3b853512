package org.kapija.hardware.chip;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipKey;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.simulator.chip.Chip;
import org.kapija.simulator.chip.ChipFault;
import org.kapija.simulator.chip.ChipPlan;
import org.kapija.simulator.chip.FieldTiming;
import org.kapija.simulator.chip.Personalisation;
import org.kapija.simulator.chip.reader.EmulatedReader;
import org.kapija.simulator.chip.reader.LocalSlot;
import org.kapija.simulator.traveller.Crowd;
import org.kapija.simulator.traveller.Traveller;

/** A reader and an office that makes chips for it, in one process. */
final class Desk implements AutoCloseable {
    /** Machines that run tests may be busy; only who waits for silence is to be impatient. */
    static final ChipPatience LONG = new ChipPatience(Duration.ofSeconds(20), Duration.ofSeconds(60));

    static final ChipPatience SHORT = new ChipPatience(Duration.ofMillis(1500), Duration.ofSeconds(60));
    static final String CAN = "217408";

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-09-01T12:00:00Z"));
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("yyMMdd");

    final Traveller traveller = new Crowd(1).traveller(1);
    final LocalSlot slot = new LocalSlot();
    final PcscChipReader reader;
    private final Personalisation office = new Personalisation("UT", 1, NOON);

    Desk() {
        this.reader = readerWith(LONG);
    }

    PcscChipReader readerWith(ChipPatience patience) {
        var terminal = new EmulatedReader("Emulated", slot);
        var chance = new SplittableRandom(1);
        return new PcscChipReader(new ReaderFaults("chip", ""), () -> terminal, patience, chance::nextBytes);
    }

    Chip lay(ChipPlan plan) {
        Chip chip = office.chip(traveller, plan);
        slot.lay(chip);
        return chip;
    }

    /** Lays a chip with a fault; one that is slow answers when it is taken away. */
    Chip lay(ChipPlan plan, ChipFault fault) {
        Chip chip = office.chip(
                traveller, plan, Optional.of(fault), FieldTiming.NONE, duration -> slot.awaitClear(duration));
        slot.lay(chip);
        return chip;
    }

    ChipKey zone() {
        var papers = traveller.papers();
        return ChipKey.Zone.of(
                papers.number(), SIX_DIGITS.format(traveller.birth()), SIX_DIGITS.format(papers.expiry()));
    }

    static ChipKey cardAccessNumber(String digits) {
        return new ChipKey.CardAccessNumber(Sensitive.of(digits));
    }

    ChipReading read() throws DeviceFault {
        return read(zone());
    }

    ChipReading read(PcscChipReader other) throws DeviceFault {
        return other.read(zone(), Duration.ofSeconds(2));
    }

    ChipReading read(ChipKey key) throws DeviceFault {
        return reader.read(key, Duration.ofSeconds(2));
    }

    /** What lies in a chip's files, under the names of the reader. */
    static Map<ChipFile, Octets> files(Chip chip) {
        var files = new EnumMap<ChipFile, Octets>(ChipFile.class);
        chip.files().forEach((file, bytes) -> files.put(ChipFile.valueOf(file.name()), bytes));
        return files;
    }

    @Override
    public void close() {
        reader.close();
    }
}
