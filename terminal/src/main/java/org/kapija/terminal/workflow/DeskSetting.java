package org.kapija.terminal.workflow;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.kapija.core.inspection.Circumstances;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.LegalProfile;
import org.kapija.terminal.domain.Identity;

/**
 * What the desk's decisions depend on beside state and input.
 *
 * @param terminal who the terminal is
 * @param clock the time
 * @param chance for the names of inspections
 * @param languages in which travellers can be informed here
 * @param law the legal profile
 */
public record DeskSetting(
        Identity terminal, InstantSource clock, RandomGenerator chance, List<String> languages, LegalProfile law) {
    private static final int NAME_OCTETS = 8;

    public DeskSetting {
        languages = List.copyOf(languages);
    }

    /** Returns the circumstances of a decision now, with a fresh name in case it opens an inspection. */
    Circumstances circumstances() {
        byte[] name = new byte[NAME_OCTETS];
        chance.nextBytes(name);
        Instant now = clock.instant();
        return new Circumstances(now, new InspectionId(HexFormat.of().formatHex(name)), languages, law);
    }
}
