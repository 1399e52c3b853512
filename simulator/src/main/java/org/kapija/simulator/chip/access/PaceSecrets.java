package org.kapija.simulator.chip.access;

import java.math.BigInteger;
import org.kapija.simulator.chip.crypto.SeededRandom;

/** Where a chip gets what nobody may foresee; worked examples say it beforehand. */
public interface PaceSecrets {
    /** Returns a nonce of so many bytes. */
    byte[] nonce(int size);

    /** Returns the secret of the key that maps the nonce. */
    BigInteger mapping(Group group);

    /** Returns the secret of the key that agrees on the session. */
    BigInteger agreement(Group group);

    /** Returns secrets drawn from a source. */
    static PaceSecrets drawnFrom(SeededRandom random) {
        return new PaceSecrets() {
            @Override
            public byte[] nonce(int size) {
                return random.bytes(size);
            }

            @Override
            public BigInteger mapping(Group group) {
                return group.secret(random);
            }

            @Override
            public BigInteger agreement(Group group) {
                return group.secret(random);
            }
        };
    }
}
