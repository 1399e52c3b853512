package org.kapija.core.exchange.nist;

/**
 * What a profile says of a field.
 *
 * @param type of its record
 * @param number of the field, from 1
 * @param mnemonic its short name, {@code TCN}
 * @param occurrences of its subfields; 0 as the least if the field may be absent
 * @param length of each item, in characters
 * @param characters that each item may have
 * @param name what it holds
 */
public record FieldRule(
        int type, int number, String mnemonic, Limits occurrences, Limits length, Characters characters, String name) {}
