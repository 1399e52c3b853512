package org.kapija.core.document;

import java.util.Locale;
import org.kapija.core.message.Message;

/** The data elements of a machine readable zone (ICAO Doc 9303-3, 4.2). */
public enum MrzField {
    DOCUMENT_CODE,
    ISSUER,
    NUMBER,
    NATIONALITY,
    BIRTH_DATE,
    SEX,
    EXPIRY_DATE,
    NAME,
    OPTIONAL_DATA,
    /** TD1 only: the optional data of the second line. */
    SECOND_OPTIONAL_DATA,
    /** Nothing of its own, but the digit over most of the others. */
    COMPOSITE;

    /** Returns the word used in data and in catalogue patterns, such as {@code birth-date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name for the guard, {@code mrz.field.birth-date} and so on. */
    public Message message() {
        return Message.of("mrz.field." + word());
    }
}
