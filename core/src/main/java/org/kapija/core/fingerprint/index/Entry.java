package org.kapija.core.fingerprint.index;

/**
 * A finger and the name under which the index returns it.
 *
 * @param id chosen by the owner; equal ids are allowed and removed together
 * @param finger its minutiae and codes
 */
public record Entry(int id, CodedFinger finger) {}
