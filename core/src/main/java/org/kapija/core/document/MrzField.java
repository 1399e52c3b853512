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
    /** French card of 1988: the secondary identifier, which is part of the name elsewhere. */
    GIVEN_NAMES,
    OPTIONAL_DATA,
    /** TD1 only: the optional data of the second line. */
    SECOND_OPTIONAL_DATA,
    /** French card of 1988: department and office that issued it. */
    OFFICE,
    /** The holder's number in the issuing State, where a national layout names it. */
    PERSONAL_NUMBER,
    /** Swiss driving licence: how many were issued under the personal number. */
    VERSION,
    /** Positions that a national layout leaves to the filler. */
    SEPARATOR,
    /** Nothing of its own, but the digit over most of the others. */
    COMPOSITE;

    /** Returns whether it is the holder's name or a part of it, which no check digit covers. */
    public boolean isName() {
        return this == NAME || this == GIVEN_NAMES;
    }

    /** Returns the word used in data and in catalogue patterns, such as {@code birth-date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name for the guard, {@code mrz.field.birth-date} and so on. */
    public Message message() {
        return Message.of("mrz.field." + word());
    }
}
