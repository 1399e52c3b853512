package org.kapija.core.fingerprint.interchange;

/** A format of finger minutiae records that is read. Numbers in all of them start with the highest octet. */
public enum RecordFormat {
    /** ISO/IEC 19794-2:2005, record format (7.3 and 7.4). Its cards' formats have no head and are not recognized. */
    ISO_19794_2_2005("ISO/IEC 19794-2:2005", 256),
    /** ISO/IEC 19794-2:2011, record format. */
    ISO_19794_2_2011("ISO/IEC 19794-2:2011", 256),
    /** ANSI/INCITS 378-2004: the older ISO record with a longer head and coarser directions. */
    INCITS_378_2004("ANSI/INCITS 378-2004", 180),
    /** ANSI/INCITS 378-2009 and its amendment 1. */
    INCITS_378_2009("ANSI/INCITS 378-2009", 180);

    private final String standard;
    private final int turn;

    RecordFormat(String standard, int turn) {
        this.standard = standard;
        this.turn = turn;
    }

    /** Returns the name of the standard, for people. */
    public String standard() {
        return standard;
    }

    /** Returns how many steps of direction make a full turn. */
    int turn() {
        return turn;
    }
}
