package org.kapija.core.exchange.nist;

/** The control characters that end the parts of a transaction (ANSI/NIST-ITL 1-2011, annex B.1). */
final class Separator {
    /** Ends a record (FS). */
    static final int RECORD = 0x1C;

    /** Ends a field within a record (GS). */
    static final int FIELD = 0x1D;

    /** Stands between the repetitions of a field, its subfields (RS). */
    static final int SUBFIELD = 0x1E;

    /** Stands between the items of a subfield (US). */
    static final int ITEM = 0x1F;

    private Separator() {}
}
