package org.kapija.simulator.chip;

import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.access.BasicAccess;
import org.kapija.simulator.chip.access.Mapping;
import org.kapija.simulator.chip.access.PaceDialogue;
import org.kapija.simulator.chip.access.PaceScheme;
import org.kapija.simulator.chip.access.PaceSecrets;
import org.kapija.simulator.chip.access.Password;
import org.kapija.simulator.chip.access.StandardGroups;
import org.kapija.simulator.chip.crypto.SecureMessaging;
import org.kapija.simulator.chip.crypto.SeededRandom;
import org.kapija.simulator.chip.message.Answer;
import org.kapija.simulator.chip.message.Command;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;
import org.kapija.simulator.chip.message.Tlv;
import org.kapija.simulator.chip.proof.CurveKey;

/** How far a reader has come in earning access since power-on. */
final class AccessState {
    private static final int CHALLENGE_SIZE = 8;
    private static final int KEY_HALF_SIZE = 16;
    private static final int IDENTIFIER = 0x80;
    private static final int PASSWORD = 0x83;
    private static final int GROUP = 0x84;

    private final ChipContent content;
    private final SeededRandom random;
    private Optional<BasicAccess> basic = Optional.empty();
    private Optional<PaceDialogue> pace = Optional.empty();

    AccessState(ChipContent content, SeededRandom random) {
        this.content = content;
        this.random = random;
    }

    /** GET CHALLENGE: the first half of basic access control; active and chip authentication need none. */
    Answer challenge() throws Refusal {
        Password zone = content.basicAccess()
                ? content.password(Password.Kind.MRZ.reference())
                        .orElseThrow(() -> new Refusal(StatusWord.UNKNOWN_INSTRUCTION))
                : refused(StatusWord.UNKNOWN_INSTRUCTION);
        byte[] challenge = random.bytes(CHALLENGE_SIZE);
        basic = Optional.of(new BasicAccess(zone, challenge, random.bytes(KEY_HALF_SIZE)));
        return Answer.of(challenge);
    }

    private static Password refused(int status) throws Refusal {
        throw new Refusal(status);
    }

    /** EXTERNAL AUTHENTICATE: the second half. A challenge serves once. */
    BasicAccess.Opened authenticate(Command command) throws Refusal {
        BasicAccess begun = basic.orElseThrow(() -> new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED));
        basic = Optional.empty();
        return begun.open(command.data().toArray());
    }

    /** MSE:Set AT for PACE: scheme, password and, where there are several, the group. */
    Answer begin(Command command) throws Refusal {
        List<Tlv> objects = Tlv.all(command.data());
        byte[] identifier = Tlv.need(objects, IDENTIFIER);
        int reference = Tlv.need(objects, PASSWORD)[0];
        Optional<Integer> group = Tlv.find(objects, GROUP).map(value -> value.at(0));
        if (content.parameterWanted() && group.isEmpty()) {
            throw new Refusal(StatusWord.WRONG_DATA);
        }
        ChipPlan.PaceOffer offer = content.pace().stream()
                .filter(each -> Octets.of(each.scheme().identifier()).equals(Octets.of(identifier)))
                .filter(each -> group.isEmpty() || group.get() == each.group())
                .findFirst()
                .orElseThrow(() -> new Refusal(StatusWord.WRONG_DATA));
        Password password = content.password(reference).orElseThrow(() -> new Refusal(StatusWord.REFERENCE_NOT_FOUND));
        pace = Optional.of(dialogue(offer, password));
        return Answer.of(StatusWord.OK);
    }

    private PaceDialogue dialogue(ChipPlan.PaceOffer offer, Password password) throws Refusal {
        PaceScheme scheme = offer.scheme();
        return new PaceDialogue(
                scheme,
                password,
                StandardGroups.of(offer.group()).orElseThrow(() -> new Refusal(StatusWord.WRONG_DATA)),
                PaceSecrets.drawnFrom(random),
                scheme.mapping() == Mapping.CHIP_AUTHENTICATION
                        ? content.mappingKey().map(CurveKey::secret)
                        : Optional.empty());
    }

    /** Returns whether a dialogue of PACE is under way. */
    boolean paceHasBegun() {
        return pace.isPresent();
    }

    /** GENERAL AUTHENTICATE within PACE. A wrong step ends the dialogue. */
    Answer step(Command command) throws Refusal {
        PaceDialogue begun = pace.orElseThrow(() -> new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED));
        pace = Optional.empty();
        byte[] answer = begun.answer(command.data());
        pace = Optional.of(begun);
        return Answer.of(answer);
    }

    /** Hands over the session that PACE has led to, once. */
    Optional<SecureMessaging> paceSession() {
        Optional<SecureMessaging> session = pace.flatMap(PaceDialogue::session);
        if (session.isPresent()) {
            pace = Optional.empty();
        }
        return session;
    }
}
