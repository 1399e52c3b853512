package org.kapija.simulator.chip.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kapija.simulator.chip.crypto.CipherSuite;

/**
 * One way of doing PACE, as its object identifier names it (Doc 9303-11, 9.2.3).
 *
 * @param elliptic key agreement over a curve, or over integers modulo a prime
 */
public record PaceScheme(boolean elliptic, Mapping mapping, CipherSuite suite) {
    private static final byte[] ARC = {4, 0, 0x7F, 0, 7, 2, 2, 4};

    /** Returns the object identifier's content bytes: id-PACE, scheme, cipher. */
    public byte[] identifier() {
        byte[] identifier = Arrays.copyOf(ARC, ARC.length + 2);
        identifier[ARC.length] = (byte) number();
        identifier[ARC.length + 1] = (byte) suite.number();
        return identifier;
    }

    private int number() {
        return switch (mapping) {
            case GENERIC -> elliptic ? 2 : 1;
            case INTEGRATED -> elliptic ? 4 : 3;
            case CHIP_AUTHENTICATION -> 6;
        };
    }

    /** Returns the scheme with an identifier, if there is one. */
    public static Optional<PaceScheme> of(byte[] identifier) {
        for (CipherSuite suite : CipherSuite.values()) {
            for (Mapping mapping : Mapping.values()) {
                for (boolean elliptic : new boolean[] {true, false}) {
                    var scheme = new PaceScheme(elliptic, mapping, suite);
                    if (Arrays.equals(scheme.identifier(), identifier)) {
                        return Optional.of(scheme);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Returns a name such as {@code ecdh-gm-aes-128}. */
    @Override
    public String toString() {
        String shortMapping = switch (mapping) {
            case GENERIC -> "gm";
            case INTEGRATED -> "im";
            case CHIP_AUTHENTICATION -> "cam";
        };
        String cipher = suite.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (elliptic ? "ecdh-" : "dh-") + shortMapping + "-" + cipher;
    }
}
