package org.kapija.simulator.chip.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.crypto.params.ECDomainParameters;

/** The groups that PACE knows by number (Doc 9303-11, 9.5.1). */
public final class StandardGroups {
    private static final String CONSTANTS = "rfc5114.properties";

    private StandardGroups() {}

    /**
     * Returns a group.
     *
     * @param number 0 to 2 modulo a prime, 8 to 18 curves; others are reserved
     */
    public static Optional<Group> of(int number) {
        return switch (number) {
            case 0, 1, 2 -> Optional.of(modulo(number));
            default -> curveName(number).map(StandardGroups::curve);
        };
    }

    private static Group modulo(int number) {
        var constants = new Properties();
        try (var file = Objects.requireNonNull(StandardGroups.class.getResourceAsStream(CONSTANTS), CONSTANTS)) {
            constants.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(CONSTANTS + " is part of the program", unreadable);
        }
        return new PrimeGroup(
                constant(constants, number + ".p"),
                constant(constants, number + ".q"),
                constant(constants, number + ".g"));
    }

    private static BigInteger constant(Properties constants, String name) {
        return new BigInteger(constants.getProperty(name), 16);
    }

    /** Returns the usual name of a curve. */
    public static Optional<String> curveName(int number) {
        return switch (number) {
            case 8 -> Optional.of("secp192r1");
            case 9 -> Optional.of("brainpoolP192r1");
            case 10 -> Optional.of("secp224r1");
            case 11 -> Optional.of("brainpoolP224r1");
            case 12 -> Optional.of("secp256r1");
            case 13 -> Optional.of("brainpoolP256r1");
            case 14 -> Optional.of("brainpoolP320r1");
            case 15 -> Optional.of("secp384r1");
            case 16 -> Optional.of("brainpoolP384r1");
            case 17 -> Optional.of("brainpoolP512r1");
            case 18 -> Optional.of("secp521r1");
            default -> Optional.empty();
        };
    }

    /** Returns a curve by its usual name. */
    public static Group curve(String name) {
        return CurveGroup.of(new ECDomainParameters(ECNamedCurveTable.getByName(name)));
    }
}
