package org.kapija.simulator.chip;

import java.util.List;
import java.util.Optional;
import org.kapija.simulator.chip.access.Mapping;
import org.kapija.simulator.chip.access.PaceScheme;
import org.kapija.simulator.chip.crypto.CipherSuite;

/**
 * What a chip shall be able to do.
 *
 * @param pace what it offers, in this order; empty for a chip that knows no PACE
 * @param basicAccess whether it also knows basic access control
 * @param cardAccessNumber printed on the front, mostly six digits
 * @param active how it proves itself by signing, if it can
 * @param chipSession the cipher of the session that chip authentication leads to, if it knows that
 * @param limits of its memory for commands and answers
 * @param faceSize bytes of data group 2
 * @param parameterWanted whether it insists on the group's number in PACE's first command, as Ukrainian passports
 *     before July 2022 do
 */
public record ChipPlan(
        List<PaceOffer> pace,
        boolean basicAccess,
        Optional<String> cardAccessNumber,
        Optional<ActiveKind> active,
        Optional<CipherSuite> chipSession,
        Limits limits,
        int faceSize,
        boolean parameterWanted) {
    private static final PaceOffer USUAL =
            new PaceOffer(new PaceScheme(true, Mapping.GENERIC, CipherSuite.AES_128), 13);

    public ChipPlan {
        pace = List.copyOf(pace);
    }

    /**
     * One way of doing PACE.
     *
     * @param group number of a standard group (Doc 9303-11, 9.5.1)
     */
    public record PaceOffer(PaceScheme scheme, int group) {}

    /**
     * How much fits in.
     *
     * @param extended whether extended length is known
     * @param answerMax most bytes of plain data in an answer
     */
    public record Limits(boolean extended, int answerMax) {
        /** As chips of about 2010 and later have it. */
        public static final Limits USUAL = new Limits(true, 0x900);
        /** Short commands only. */
        public static final Limits SHORT = new Limits(false, 0x100);
    }

    /** Ways of active authentication. */
    public enum ActiveKind {
        /** RSA of 1024 bits, SHA-1, as the first chips had it. */
        RSA_SHA_1,
        /** RSA of 1024 bits, SHA-224. */
        RSA_SHA_224,
        /** RSA of 2048 bits, SHA-256. */
        RSA_SHA_256,
        /** RSA of 1024 bits, SHA-384. */
        RSA_SHA_384,
        /** RSA of 1024 bits, SHA-512. */
        RSA_SHA_512,
        /** ECDSA over brainpoolP256r1, SHA-256, r and s side by side. */
        ECDSA_PLAIN,
        /** The same in DER, against the standard. */
        ECDSA_DER
    }

    /** A passport as many States issue it: PACE and BAC, AES-128, signing and chip authentication, a face of 15 kB. */
    public static ChipPlan usual() {
        return new ChipPlan(
                List.of(USUAL),
                true,
                Optional.of("217408"),
                Optional.of(ActiveKind.ECDSA_PLAIN),
                Optional.of(CipherSuite.AES_128),
                Limits.USUAL,
                15_000,
                false);
    }

    /** Returns the same with PACE in one way only, or with none. */
    public ChipPlan withPace(PaceOffer... offers) {
        return new ChipPlan(
                List.of(offers), basicAccess, cardAccessNumber, active, chipSession, limits, faceSize, parameterWanted);
    }

    /** Returns the same with basic access control or without. */
    public ChipPlan withBasicAccess(boolean known) {
        return new ChipPlan(pace, known, cardAccessNumber, active, chipSession, limits, faceSize, parameterWanted);
    }

    /** Returns the same with these proofs of being no copy. */
    public ChipPlan withProofs(Optional<ActiveKind> signing, Optional<CipherSuite> session) {
        return new ChipPlan(pace, basicAccess, cardAccessNumber, signing, session, limits, faceSize, parameterWanted);
    }

    /** Returns the same with other limits. */
    public ChipPlan withLimits(Limits other) {
        return new ChipPlan(pace, basicAccess, cardAccessNumber, active, chipSession, other, faceSize, parameterWanted);
    }

    /** Returns the same with a face of another size. */
    public ChipPlan withFaceSize(int size) {
        return new ChipPlan(pace, basicAccess, cardAccessNumber, active, chipSession, limits, size, parameterWanted);
    }

    /** Returns the same, insisting on the number of PACE's group. */
    public ChipPlan wantingParameter() {
        return new ChipPlan(pace, basicAccess, cardAccessNumber, active, chipSession, limits, faceSize, true);
    }

    /** Returns what is left of the plan with a fault that is about what the chip offers. */
    ChipPlan with(ChipFault fault) {
        return switch (fault) {
            case BAC_ONLY -> withPace();
            case PACE_ONLY -> withBasicAccess(false);
            case NO_EXTENDED_LENGTH -> withLimits(Limits.SHORT);
            case ALTERED_CARD_SECURITY ->
                withPace(new PaceOffer(new PaceScheme(true, Mapping.CHIP_AUTHENTICATION, CipherSuite.AES_128), 13));
            default -> this;
        };
    }
}
