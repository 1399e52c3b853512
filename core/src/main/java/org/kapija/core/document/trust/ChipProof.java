package org.kapija.core.document.trust;

import java.util.Locale;
import org.kapija.core.value.Octets;

/**
 * What a chip did to show that it is no copy, as the reader saw it. Whether it counts is judged with the signatures.
 */
public sealed interface ChipProof {
    /** Ways to prove (ICAO Doc 9303-11, section 6). */
    enum Method {
        /** The chip signs a challenge; the key is in group 15. */
        ACTIVE_AUTHENTICATION,
        /** The chip agrees on a key of which only it has the secret half; the public half is in group 14. */
        CHIP_AUTHENTICATION,
        /** The same within PACE; the public half is in EF.CardSecurity. */
        CHIP_AUTHENTICATION_MAPPING;

        /** Returns the word used in data, such as {@code active-authentication}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The chip was not asked. */
    record NotDone() implements ChipProof {}

    /**
     * The chip has the secret that belongs to a public key.
     *
     * @param method how it showed that
     * @param subjectPublicKeyInfo the public key, octet for octet as it stands in its file
     */
    record Proven(Method method, Octets subjectPublicKeyInfo) implements ChipProof {}

    /**
     * The chip was asked, answered, and the answer is wrong. A chip that was torn away has not answered.
     *
     * @param method what it was asked for
     */
    record Failed(Method method) implements ChipProof {}
}
