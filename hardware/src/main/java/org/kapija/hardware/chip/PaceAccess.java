package org.kapija.hardware.chip;

import java.math.BigInteger;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.PACEKeySpec;
import org.jmrtd.protocol.PACEProtocol;
import org.jmrtd.protocol.PACEResult;
import org.kapija.hardware.port.ChipAccess.Way;
import org.kapija.hardware.port.ChipReading.Reason;

/**
 * PACE (ICAO Doc 9303-11, 4.4). A chip that offers it and fails at it is not asked for anything weaker: who can disturb
 * the field could otherwise choose the procedure.
 */
final class PaceAccess {
    private static final int STEPS = 4;
    private static final int ANSWER_MAX = 0x100;

    private final ChipChannel channel;
    private final PACEKeySpec key;
    private final ChallengeSource nonces;

    PaceAccess(ChipChannel channel, PACEKeySpec key, ChallengeSource nonces) {
        this.channel = channel;
        this.key = key;
        this.nonces = nonces;
    }

    /**
     * What PACE has led to.
     *
     * @param result of JMRTD, with the keys of the procedure
     */
    record Opened(PaceOffer offer, PACEResult result) {}

    /**
     * Opens a chip by the best of its offers that works.
     *
     * @throws ChipFailure if none does, the key is wrong, or the line is lost
     */
    Opened open(List<PaceOffer> offers) throws ChipFailure {
        List<PaceOffer> known = offers.stream()
                .filter(PaceOffer::isKnown)
                .sorted(Comparator.comparingInt(PaceOffer::preference))
                .toList();
        if (known.isEmpty()) {
            throw new ChipFailure(Reason.NO_WAY_IN, "PACE in ways that are not known here: " + offers);
        }
        for (PaceOffer offer : known) {
            // some chips want the group named though it is the only one (Ukrainian passports before July 2022), and
            // the standard's own example names it; others may not know the object
            Optional<PACEResult> result = attempt(offer, true);
            if (result.isEmpty()) {
                result = attempt(offer, false);
            }
            if (result.isPresent()) {
                channel.protect(result.get().getWrapper());
                return new Opened(offer, result.get());
            }
        }
        throw new ChipFailure(Reason.PACE_BROKEN, "every offer is refused");
    }

    /** Returns nothing if the chip refuses this way before anything has been exchanged. */
    private Optional<PACEResult> attempt(PaceOffer offer, boolean nameGroup) throws ChipFailure {
        AlgorithmParameterSpec parameters =
                offer.parameters().orElseThrow(() -> new ChipFailure(Reason.NO_WAY_IN, offer.toString()));
        var commands = new PaceCommands(channel);
        PACEProtocol procedure = offer.way().equals(Optional.of(Way.PACE_IM))
                ? new IntegratedPace(commands, offer.identifier(), nonces)
                : new PACEProtocol(commands, null, ANSWER_MAX, ANSWER_MAX, true);
        try {
            return Optional.of(procedure.doPACE(
                    key, offer.identifier(), parameters, nameGroup ? BigInteger.valueOf(offer.group()) : null));
        } catch (CardServiceException | IllegalArgumentException | IllegalStateException failed) {
            if (commands.lost().isPresent()) {
                throw commands.lost().get();
            }
            if (commands.refused().isPresent() && commands.steps() == 0) {
                return Optional.empty();
            }
            boolean lastStepRefused = commands.refused().isPresent() && commands.steps() == STEPS - 1;
            throw new ChipFailure(lastStepRefused ? Reason.WRONG_KEY : Reason.PACE_BROKEN, failed);
        }
    }
}
