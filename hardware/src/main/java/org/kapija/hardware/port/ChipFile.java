package org.kapija.hardware.port;

import java.util.Locale;

/** The files of a chip that a border terminal reads (ICAO Doc 9303-10, 4). */
public enum ChipFile {
    /** What access control the chip offers. */
    CARD_ACCESS,
    /** Keys of the chip, signed; where PACE came with chip authentication mapping. */
    CARD_SECURITY,
    /** Which data groups there are; not protected by any signature. */
    COM,
    /** Hashes of the data groups, signed by the issuer. */
    SOD,
    /** The machine readable zone. */
    DG1,
    /** The face. */
    DG2,
    /** Additional personal details. */
    DG11,
    /** Additional details of the document. */
    DG12,
    /** Keys and schemes of chip authentication. */
    DG14,
    /** The key of active authentication. */
    DG15;

    /** Returns the word used in data, such as {@code card-access}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
