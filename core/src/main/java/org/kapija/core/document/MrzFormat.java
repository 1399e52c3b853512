package org.kapija.core.document;

/** Kinds of machine readable zones, by the names that data and journal use. */
public enum MrzFormat {
    /** Cards, three lines of 30 (ICAO Doc 9303-5). */
    TD1,
    /** Larger cards and old identity cards, two lines of 36 (ICAO Doc 9303-6). */
    TD2,
    /** Passports, two lines of 44 (ICAO Doc 9303-4). */
    TD3,
    /** Visas of full size, MRV-A, two lines of 44 (ICAO Doc 9303-7). */
    MRVA,
    /** Smaller visas, MRV-B, two lines of 36 (ICAO Doc 9303-7). */
    MRVB,
    /** French identity cards issued from 1988 to 2021, two lines of 36. */
    FRA_ID_1988,
    /** Slovak identity cards of the form before 2008, two lines of 34. */
    SVK_ID,
    /** French driving licences, one line of 30. */
    FRA_DL,
    /** Swiss driving licences, lines of 9, 30 and 30. */
    CHE_DL;

    /** What a document of a format is for. */
    public enum Use {
        /** Shows who may travel. */
        TRAVEL,
        /** Belongs into a passport and is none. */
        VISA,
        /** Tells a name and shows who may drive. */
        DRIVING
    }

    /** Returns what documents of this format are for. */
    public Use use() {
        return switch (this) {
            case TD1, TD2, TD3, FRA_ID_1988, SVK_ID -> Use.TRAVEL;
            case MRVA, MRVB -> Use.VISA;
            case FRA_DL, CHE_DL -> Use.DRIVING;
        };
    }

    /** Returns whether zones of this format have such a field. */
    public boolean has(MrzField field) {
        return layout().span(field).isPresent();
    }

    /** Returns whether a number longer than its field runs on in the optional data (Doc 9303-5 and -6, 4.2.2). */
    boolean numberMayRunOn() {
        return this == TD1 || this == TD2;
    }

    /** Returns where the zone holds what. */
    MrzLayout layout() {
        return switch (this) {
            case TD1 -> MrzLayouts.TD1;
            case TD2 -> MrzLayouts.TD2;
            case TD3 -> MrzLayouts.TD3;
            case MRVA -> MrzLayouts.MRVA;
            case MRVB -> MrzLayouts.MRVB;
            case FRA_ID_1988 -> MrzLayouts.FRENCH_CARD;
            case SVK_ID -> MrzLayouts.SLOVAK_CARD;
            case FRA_DL -> MrzLayouts.FRENCH_LICENCE;
            case CHE_DL -> MrzLayouts.SWISS_LICENCE;
        };
    }
}
