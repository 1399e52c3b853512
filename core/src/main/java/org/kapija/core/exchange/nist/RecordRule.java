package org.kapija.core.exchange.nist;

/**
 * What a profile says of the records of a type.
 *
 * @param occurrences in a transaction
 * @param name what such a record holds
 */
public record RecordRule(int type, Limits occurrences, String name) {}
