package org.kapija.simulator.chip;

import java.util.Optional;
import java.util.OptionalInt;
import org.kapija.simulator.chip.access.Mapping;
import org.kapija.simulator.chip.access.StandardGroups;
import org.kapija.simulator.chip.crypto.SeededRandom;
import org.kapija.simulator.chip.proof.ActiveKey;
import org.kapija.simulator.chip.proof.ChipKey;
import org.kapija.simulator.chip.proof.CurveActiveKey;
import org.kapija.simulator.chip.proof.CurveKey;
import org.kapija.simulator.chip.proof.HashChoice;
import org.kapija.simulator.chip.proof.RsaActiveKey;

/**
 * The secrets of one chip.
 *
 * @param active signs challenges
 * @param curveHash the hash of that key, where it is one over a curve and has to be told
 * @param chip for chip authentication
 * @param mapping for chip authentication mapping
 */
record Keys(
        Optional<ActiveKey> active,
        Optional<HashChoice> curveHash,
        Optional<ChipKey> chip,
        Optional<CurveKey> mapping) {
    private static final String CURVE = "brainpoolP256r1";

    /** Draws what a plan needs. */
    static Keys drawn(ChipPlan plan, SeededRandom random) {
        boolean curve = plan.active()
                .filter(kind -> kind == ChipPlan.ActiveKind.ECDSA_PLAIN || kind == ChipPlan.ActiveKind.ECDSA_DER)
                .isPresent();
        return new Keys(
                plan.active().map(kind -> active(kind, random)),
                curve ? Optional.of(HashChoice.SHA_256) : Optional.empty(),
                plan.chipSession().map(suite -> new ChipKey(CurveKey.drawn(CURVE, random), suite, OptionalInt.empty())),
                plan.pace().stream()
                        .filter(offer -> offer.scheme().mapping() == Mapping.CHIP_AUTHENTICATION)
                        .findFirst()
                        .map(offer -> CurveKey.drawn(curve(offer.group()), random)));
    }

    private static String curve(int group) {
        return StandardGroups.curveName(group)
                .orElseThrow(() -> new IllegalArgumentException("chip authentication mapping wants a curve: " + group));
    }

    private static ActiveKey active(ChipPlan.ActiveKind kind, SeededRandom random) {
        return switch (kind) {
            case RSA_SHA_1 -> new RsaActiveKey(1024, HashChoice.SHA_1, random);
            case RSA_SHA_224 -> new RsaActiveKey(1024, HashChoice.SHA_224, random);
            case RSA_SHA_256 -> new RsaActiveKey(2048, HashChoice.SHA_256, random);
            case RSA_SHA_384 -> new RsaActiveKey(1024, HashChoice.SHA_384, random);
            case RSA_SHA_512 -> new RsaActiveKey(1024, HashChoice.SHA_512, random);
            case ECDSA_PLAIN -> new CurveActiveKey(CURVE, HashChoice.SHA_256, false, random);
            case ECDSA_DER -> new CurveActiveKey(CURVE, HashChoice.SHA_256, true, random);
        };
    }
}
