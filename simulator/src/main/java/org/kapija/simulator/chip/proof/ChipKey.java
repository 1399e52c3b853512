package org.kapija.simulator.chip.proof;

import java.util.Arrays;
import java.util.OptionalInt;
import org.kapija.simulator.chip.access.CurveGroup;
import org.kapija.simulator.chip.crypto.CipherSuite;
import org.kapija.simulator.chip.crypto.SecureMessaging;
import org.kapija.simulator.chip.message.Refusal;

/**
 * A key for chip authentication (Doc 9303-11, 6.2): who agrees on a session with it has talked to its chip.
 *
 * @param key the static key
 * @param suite of the session that it leads to; 3DES is asked for by MSE:Set KAT, AES by MSE:Set AT
 * @param id where a chip has several keys
 */
public record ChipKey(CurveKey key, CipherSuite suite, OptionalInt id) {
    private static final byte[] ARC = {4, 0, 0x7F, 0, 7, 2, 2, 3, 2};

    /** Returns the content bytes of id-CA-ECDH with the session's cipher. */
    public byte[] identifier() {
        byte[] identifier = Arrays.copyOf(ARC, ARC.length + 1);
        identifier[ARC.length] = (byte) suite.number();
        return identifier;
    }

    /**
     * Agrees with a reader's fresh key.
     *
     * @throws Refusal if that is no point of the curve
     */
    public SecureMessaging agree(byte[] theirs) throws Refusal {
        return SecureMessaging.of(suite, CurveGroup.of(key.parameters()).agree(key.secret(), theirs));
    }
}
