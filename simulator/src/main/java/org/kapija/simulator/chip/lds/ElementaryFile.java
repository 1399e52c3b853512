package org.kapija.simulator.chip.lds;

import java.util.Arrays;
import java.util.Optional;

/** The files of a travel document's chip (Doc 9303-10, table 38 and section 3.11). */
public enum ElementaryFile {
    /** What access control the chip offers. */
    CARD_ACCESS(true, 0x011C, 0x1C),
    /** Keys of the chip, signed. */
    CARD_SECURITY(true, 0x011D, 0x1D),
    /** Applications on the card. */
    DIR(true, 0x2F00, 0x1E),
    /** What the card can do, its longest commands and answers among it. */
    ATR_INFO(true, 0x2F01, 0x01),
    /** Which data groups there are. */
    COM(false, 0x011E, 0x1E),
    /** Hashes of the data groups, signed. */
    SOD(false, 0x011D, 0x1D),
    /** The machine readable zone. */
    DG1(false, 0x0101, 0x01),
    /** The face. */
    DG2(false, 0x0102, 0x02),
    /** The fingers, which this terminal has no right to. */
    DG3(false, 0x0103, 0x03),
    /** Additional personal details. */
    DG11(false, 0x010B, 0x0B),
    /** Additional details of the document. */
    DG12(false, 0x010C, 0x0C),
    /** Keys and schemes of chip authentication. */
    DG14(false, 0x010E, 0x0E),
    /** The key of active authentication. */
    DG15(false, 0x010F, 0x0F);

    private final boolean master;
    private final int identifier;
    private final int shortIdentifier;

    ElementaryFile(boolean master, int identifier, int shortIdentifier) {
        this.master = master;
        this.identifier = identifier;
        this.shortIdentifier = shortIdentifier;
    }

    /** Returns whether it lies in the master file, else in the application of travel documents. */
    public boolean inMasterFile() {
        return master;
    }

    /** Returns the number of a data group, 0 for other files. */
    public int dataGroup() {
        return name().startsWith("DG") ? Integer.parseInt(name().substring(2)) : 0;
    }

    /** Finds a file by its identifier of two bytes. */
    public static Optional<ElementaryFile> withIdentifier(boolean inMasterFile, int identifier) {
        return Arrays.stream(values())
                .filter(file -> file.master == inMasterFile && file.identifier == identifier)
                .findFirst();
    }

    /** Finds a file by its short identifier of five bits. */
    public static Optional<ElementaryFile> withShortIdentifier(boolean inMasterFile, int identifier) {
        return Arrays.stream(values())
                .filter(file -> file.master == inMasterFile && file.shortIdentifier == identifier)
                .findFirst();
    }
}
