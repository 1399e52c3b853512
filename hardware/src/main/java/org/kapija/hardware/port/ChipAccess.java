package org.kapija.hardware.port;

import java.util.Locale;

/**
 * How the chip was opened.
 *
 * @param way the procedure
 * @param scheme object identifier of PACE's scheme, dotted; empty for other ways
 * @param paceWithheld the chip was opened without PACE because it did not offer any, while its signed data groups say
 *     that it has it: somebody between the two may have held the offer back
 */
public record ChipAccess(Way way, String scheme, boolean paceWithheld) {
    /** Procedures (ICAO Doc 9303-11, 4). */
    public enum Way {
        /** The chip lets anybody in. */
        OPEN,
        /** Basic access control, by keys of little strength. */
        BAC,
        /** PACE with generic mapping. */
        PACE_GM,
        /** PACE with integrated mapping. */
        PACE_IM,
        /** PACE with chip authentication mapping. */
        PACE_CAM;

        /** Returns the word used in data, such as {@code pace-gm}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
