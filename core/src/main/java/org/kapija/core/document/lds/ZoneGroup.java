package org.kapija.core.document.lds;

import java.util.ArrayList;
import java.util.List;
import org.kapija.core.document.MrzReading;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/**
 * EF.DG1: the machine readable zone once more (ICAO Doc 9303-10, 4.7.2).
 *
 * @param lines as they are printed
 */
public record ZoneGroup(Sensitive<List<String>> lines) {
    private static final int ZONE = 0x5F1F;

    public ZoneGroup {
        lines = lines.map(List::copyOf);
    }

    /** Reads the file. */
    public static LdsReading<ZoneGroup> read(Octets file) {
        return LdsParser.read(file, octets -> {
            String zone = LdsText.of(
                    Tlv.whole(octets, ElementaryFile.DG1.tag()).child(ZONE).value());
            return new ZoneGroup(Sensitive.of(lines(zone)));
        });
    }

    /** Reads the zone. */
    public MrzReading reading() {
        return MrzReading.of(lines.reveal());
    }

    private static List<String> lines(String zone) throws LdsFault {
        int length = switch (zone.length()) {
            case 90 -> 30; // TD1
            case 72 -> 36; // TD2
            case 88 -> 44; // TD3
            default -> throw new LdsFault(Message.of("lds.zone", "characters", Integer.toString(zone.length())));
        };
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < zone.length(); at += length) {
            lines.add(zone.substring(at, at + length));
        }
        return lines;
    }
}
