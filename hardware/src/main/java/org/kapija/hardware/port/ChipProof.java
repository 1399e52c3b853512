package org.kapija.hardware.port;

import java.util.Locale;
import org.kapija.core.value.Octets;

/**
 * What the chip did to show that it is no copy. Every outcome is against a key that the chip itself gave: it is worth
 * as much as the signature of the issuer over that key, which is for others to check.
 *
 * @param active active authentication, against the key in {@link ChipFile#DG15} (ICAO Doc 9303-11, 6.1)
 * @param challenge eight bytes that the chip was to sign; empty where it was not asked
 * @param answer what it signed them with; empty where there was none
 * @param agreement chip authentication, against the key in {@link ChipFile#DG14} (9303-11, 6.2)
 * @param mapping PACE's chip authentication mapping, against the key in {@link ChipFile#CARD_SECURITY} (9303-11,
 *     4.4.3.5)
 */
public record ChipProof(Outcome active, Octets challenge, Octets answer, Outcome agreement, Outcome mapping) {
    /** What became of one way to prove it. */
    public enum Outcome {
        /** The chip knows the secret key. */
        PROVEN,
        /** It was asked and could not show it: a copy, or a broken chip. */
        FAILED,
        /** It offers the key in a form that is not known here. */
        NOT_POSSIBLE,
        /** It offers no such key. */
        NOT_OFFERED;

        /** Returns the word used in data, such as {@code not-offered}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
