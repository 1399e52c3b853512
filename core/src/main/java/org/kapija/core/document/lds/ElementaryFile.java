package org.kapija.core.document.lds;

import java.util.Arrays;
import java.util.Optional;

/** The files of the eMRTD application and the tags that begin them (ICAO Doc 9303-10, table 34). */
public enum ElementaryFile {
    COM(0x60, 0),
    DG1(0x61, 1),
    DG2(0x75, 2),
    DG3(0x63, 3),
    DG4(0x76, 4),
    DG5(0x65, 5),
    DG6(0x66, 6),
    DG7(0x67, 7),
    DG8(0x68, 8),
    DG9(0x69, 9),
    DG10(0x6A, 10),
    DG11(0x6B, 11),
    DG12(0x6C, 12),
    DG13(0x6D, 13),
    DG14(0x6E, 14),
    DG15(0x6F, 15),
    DG16(0x70, 16),
    SOD(0x77, 0);

    private final int tag;
    private final int number;

    ElementaryFile(int tag, int number) {
        this.tag = tag;
        this.number = number;
    }

    /** Returns the tag of the object that the file is. */
    public int tag() {
        return tag;
    }

    /** Returns the number under which the security object lists a data group, 1 to 16; 0 for the other files. */
    public int number() {
        return number;
    }

    /** Returns the data group of a number; empty if there is none. */
    public static Optional<ElementaryFile> group(int number) {
        return Arrays.stream(values())
                .filter(file -> number > 0 && file.number == number)
                .findFirst();
    }

    /** Returns the file whose first octet is this tag; empty if none begins so. */
    public static Optional<ElementaryFile> beginningWith(int tag) {
        return Arrays.stream(values()).filter(file -> file.tag == tag).findFirst();
    }
}
