package org.kapija.core.exchange.nist;

import java.io.ByteArrayOutputStream;
import java.util.OptionalInt;

/** A record of a transaction: fields with tags, or the fixed head and the image of the oldest types. */
public sealed interface LogicalRecord permits FieldedRecord, PackedRecord {
    /** Returns the type, 1 to 99 in the standard. */
    int type();

    /** Returns the number that ties records of one thing together (IDC); empty if the record has none. */
    OptionalInt designation();

    /** Returns its octets in a file, separators and all. */
    int size();

    /** Writes it as it was read, or as it was made. */
    void writeTo(ByteArrayOutputStream out);
}
