package org.kapija.core.exchange.nist;

/**
 * Where in a transaction something was noticed.
 *
 * @param record number of the record in the file, from 1
 * @param type of the record; 0 if it is not known
 * @param field as the file names it, such as {@code 14.001}; empty if it concerns no field
 * @param offset octets before it in the file
 */
public record Place(int record, int type, String field, int offset) {
    /** The start of the file, before anything is known of it. */
    static final Place START = new Place(1, 0, "", 0);
}
