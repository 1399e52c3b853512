package org.kapija.hardware.chip;

import net.sf.scuba.smartcards.CardServiceException;

/** A status word that stops one of JMRTD's procedures, on its way through JMRTD. */
final class ChipRefusal extends CardServiceException {
    private static final long serialVersionUID = 1L;

    ChipRefusal(Reply reply) {
        super("refused", reply.status());
    }

    /** Carries a lost line through. */
    ChipRefusal(ChipFailure failure) {
        super(String.valueOf(failure.getMessage()), failure);
    }
}
