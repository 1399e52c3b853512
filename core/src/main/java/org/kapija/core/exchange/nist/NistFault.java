package org.kapija.core.exchange.nist;

import java.io.Serial;
import org.kapija.core.message.Message;

/** A transaction that cannot be read: carries place and sentence from where it was noticed to where it is answered. */
final class NistFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final transient Message why;

    NistFault(Place place, Message why) {
        super(why.key(), null, false, false); // no stack: a bad file is told, not searched for
        this.place = place;
        this.why = why;
    }

    NistReading.Refused refusal() {
        return new NistReading.Refused(place, why);
    }
}
