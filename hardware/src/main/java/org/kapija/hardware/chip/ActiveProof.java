package org.kapija.hardware.chip;

import java.util.Map;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipProof.Outcome;

/** Asks a chip to sign a challenge (ICAO Doc 9303-11, 6.1). */
final class ActiveProof {
    private static final int INTERNAL_AUTHENTICATE = 0x88;
    private static final int CHALLENGE_SIZE = 8;
    private static final int SHORT_ANSWER = 0x100;
    private static final int EXTENDED_ANSWER = 0x400; // RSA of 8192 bits
    private static final int KEY_FILE = 0x6F;

    private static final Octets NOTHING = Octets.of(new byte[0]);

    private final ChipChannel channel;
    private final boolean extended;

    ActiveProof(ChipChannel channel, boolean extended) {
        this.channel = channel;
        this.extended = extended;
    }

    /** What the chip made of it. */
    record Answered(Outcome outcome, Octets challenge, Octets answer) {}

    Answered ask(Map<ChipFile, Octets> files, SecurityInfos options, ChallengeSource challenges) throws ChipFailure {
        Octets file = files.get(ChipFile.DG15);
        if (file == null) {
            return new Answered(Outcome.NOT_OFFERED, NOTHING, NOTHING);
        }
        Optional<ActiveSignature> signature = Ber.all(file.toArray())
                .flatMap(objects -> Ber.find(objects, KEY_FILE))
                .flatMap(key -> ActiveSignature.under(key.toArray()));
        if (signature.isEmpty()) {
            return new Answered(Outcome.NOT_POSSIBLE, NOTHING, NOTHING);
        }
        byte[] challenge = new byte[CHALLENGE_SIZE];
        challenges.fill(challenge);
        Reply reply = channel.send(INTERNAL_AUTHENTICATE, 0, challenge, extended ? EXTENDED_ANSWER : SHORT_ANSWER);
        Outcome outcome = reply.isOk()
                ? signature.get().check(challenge, reply.data().toArray(), options.activeAlgorithm())
                : Outcome.FAILED;
        return new Answered(outcome, Octets.of(challenge), reply.data());
    }
}
