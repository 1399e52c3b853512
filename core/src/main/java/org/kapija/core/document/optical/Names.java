package org.kapija.core.document.optical;

/** What a name field looks like (ICAO Doc 9303-3, 4.6). */
final class Names {
    private static final String FORM = "[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*";

    private Names() {}

    /** Whether words stand one filler apart, the two identifiers two, and nothing after the fillers that end it. */
    static boolean wellFormed(String field) {
        return field.matches(FORM);
    }
}
