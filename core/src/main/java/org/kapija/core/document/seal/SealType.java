package org.kapija.core.document.seal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of seals whose features are known here (ICAO Doc 9303-13; BSI TR-03137 for those of Germany). */
public enum SealType {
    VISA(0x5D01),
    EMERGENCY_TRAVEL_DOCUMENT(0x5E03),
    ARRIVAL_ATTESTATION(0xFD02),
    RESIDENCE_PERMIT(0xFB06);

    private final int code;

    SealType(int code) {
        this.code = code;
    }

    /**
     * Returns the kind of a pair of octets; empty for others, whose features are octets all the same.
     *
     * @param definition document feature definition reference
     * @param category document type category
     */
    static Optional<SealType> of(int definition, int category) {
        int code = definition << 8 | category;
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /** Returns the word used in data, such as {@code arrival-attestation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
