package org.kapija.hardware.chip;

import org.kapija.hardware.port.ChipFile;

/**
 * Where a file lies (ICAO Doc 9303-10, table 38).
 *
 * @param identifier two bytes
 * @param shortIdentifier five bits
 * @param lengthMax that such a file can reasonably have, bytes
 */
record ChipEntry(int identifier, int shortIdentifier, int lengthMax) {
    private static final int SMALL = 0x4000;
    private static final int IMAGE = 0x40000; // faces have 10 to 40 kB, a few States' over 100

    static ChipEntry of(ChipFile file) {
        return switch (file) {
            case CARD_ACCESS -> new ChipEntry(0x011C, 0x1C, SMALL);
            case CARD_SECURITY, SOD -> new ChipEntry(0x011D, 0x1D, SMALL);
            case COM -> new ChipEntry(0x011E, 0x1E, SMALL);
            case DG1 -> new ChipEntry(0x0101, 0x01, SMALL);
            case DG2 -> new ChipEntry(0x0102, 0x02, IMAGE);
            case DG11 -> new ChipEntry(0x010B, 0x0B, IMAGE);
            case DG12 -> new ChipEntry(0x010C, 0x0C, IMAGE);
            case DG14 -> new ChipEntry(0x010E, 0x0E, SMALL);
            case DG15 -> new ChipEntry(0x010F, 0x0F, SMALL);
        };
    }
}
