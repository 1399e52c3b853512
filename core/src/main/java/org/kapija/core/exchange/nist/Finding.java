package org.kapija.core.exchange.nist;

import org.kapija.core.message.Message;

/**
 * Something in a transaction that is not as the standard or a profile wants it, and that nevertheless could be read.
 *
 * @param place where
 * @param what the sentence for a person
 */
public record Finding(Place place, Message what) {}
