package org.kapija.hardware.chip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jmrtd.PACEKeySpec;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.ChipKey;

/** What keys are derived from (ICAO Doc 9303-11, 9.7.2). */
record KeySeed(ChipKey key) {
    private static final byte ZONE = 1;
    private static final byte CARD_ACCESS_NUMBER = 2;

    /** Returns the seed for PACE, with the number of the password. */
    PACEKeySpec forPace() {
        return switch (key) {
            case ChipKey.Zone(Sensitive<String> information) -> new PACEKeySpec(hash(information.reveal()), ZONE);
            case ChipKey.CardAccessNumber(Sensitive<String> digits) ->
                new PACEKeySpec(digits.reveal().getBytes(StandardCharsets.ISO_8859_1), CARD_ACCESS_NUMBER);
        };
    }

    /** Returns the seed for basic access control, which knows the zone only. */
    Optional<Octets> forBasicAccess() {
        return switch (key) {
            case ChipKey.Zone(Sensitive<String> information) -> Optional.of(Octets.of(hash(information.reveal())));
            case ChipKey.CardAccessNumber _ -> Optional.empty();
        };
    }

    private static byte[] hash(String information) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(information.getBytes(StandardCharsets.ISO_8859_1));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-1", absent);
        }
    }
}
