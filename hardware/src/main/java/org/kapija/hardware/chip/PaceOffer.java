package org.kapija.hardware.chip;

import java.security.spec.AlgorithmParameterSpec;
import java.util.Optional;
import org.jmrtd.lds.PACEInfo;
import org.kapija.hardware.port.ChipAccess;

/**
 * A way of PACE that a chip offers over a standard group (ICAO Doc 9303-11, 9.2.3).
 *
 * @param identifier of the scheme, dotted
 * @param group its number (9303-11, 9.5.1)
 */
record PaceOffer(String identifier, int group) {
    private static final String PACE = "0.4.0.127.0.7.2.2.4.";

    /** Returns the procedure; nothing for one that is not known here. */
    Optional<ChipAccess.Way> way() {
        if (!identifier.matches("0\\.4\\.0\\.127\\.0\\.7\\.2\\.2\\.4\\.[1-6]\\.[1-4]")) {
            return Optional.empty();
        }
        return switch (identifier.charAt(PACE.length())) {
            case '1', '2' -> Optional.of(ChipAccess.Way.PACE_GM);
            case '3', '4' -> Optional.of(ChipAccess.Way.PACE_IM);
            case '6' -> Optional.of(ChipAccess.Way.PACE_CAM);
            default -> Optional.empty();
        };
    }

    /** Returns the group; nothing for one that has no standard number. */
    Optional<AlgorithmParameterSpec> parameters() {
        boolean standard = (group >= 0 && group <= 2) || (group >= 8 && group <= 18);
        return standard ? Optional.of(PACEInfo.toParameterSpec(group)) : Optional.empty();
    }

    /** Whether it can be done here. */
    boolean isKnown() {
        return way().isPresent() && parameters().isPresent();
    }

    /**
     * Returns a number that is the lower the rather this one is taken: proofs come with chip authentication mapping;
     * generic mapping is what most chips were tested with; curves are faster than integers.
     */
    int preference() {
        int way = switch (identifier.charAt(PACE.length())) {
            case '6' -> 0;
            case '2' -> 1;
            case '4' -> 2;
            case '1' -> 3;
            default -> 4;
        };
        int cipher = '4' - identifier.charAt(identifier.length() - 1); // longer keys first
        return way * 4 + cipher;
    }
}
