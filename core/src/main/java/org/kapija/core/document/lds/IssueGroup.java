package org.kapija.core.document.lds;

import java.time.LocalDate;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/**
 * EF.DG12: more about the document (ICAO Doc 9303-10, 4.7.12).
 *
 * @param authority that issued it; empty if not said
 * @param issued the day; empty if not said, or no day
 * @param endorsements remarks, such as restrictions; empty if there are none
 */
public record IssueGroup(Optional<String> authority, Optional<LocalDate> issued, Sensitive<String> endorsements) {
    private static final int AUTHORITY = 0x5F19;
    private static final int ISSUED = 0x5F26;
    private static final int ENDORSEMENTS = 0x5F1B;

    /** Reads the file. */
    public static LdsReading<IssueGroup> read(Octets file) {
        return LdsParser.read(file, octets -> {
            Tlv group = Tlv.whole(octets, ElementaryFile.DG12.tag());
            return new IssueGroup(
                    group.maybe(AUTHORITY).map(Tlv::value).map(LdsText::of),
                    group.maybe(ISSUED).map(Tlv::value).flatMap(LdsText::date),
                    Sensitive.of(group.maybe(ENDORSEMENTS)
                            .map(Tlv::value)
                            .map(LdsText::of)
                            .orElse("")));
        });
    }
}
