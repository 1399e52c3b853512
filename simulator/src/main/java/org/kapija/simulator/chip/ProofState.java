package org.kapija.simulator.chip;

import java.util.List;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.simulator.chip.crypto.CipherSuite;
import org.kapija.simulator.chip.crypto.SecureMessaging;
import org.kapija.simulator.chip.message.Answer;
import org.kapija.simulator.chip.message.Command;
import org.kapija.simulator.chip.message.Refusal;
import org.kapija.simulator.chip.message.StatusWord;
import org.kapija.simulator.chip.message.Tlv;
import org.kapija.simulator.chip.proof.ActiveKey;
import org.kapija.simulator.chip.proof.ChipKey;

/** Active and chip authentication as commands. */
final class ProofState {
    private static final int CHALLENGE_SIZE = 8;
    private static final int IDENTIFIER = 0x80;
    private static final int KEY_REFERENCE = 0x84;
    private static final int READER_KEY = 0x91;
    private static final int TEMPLATE = 0x7C;

    private final ChipContent content;
    private boolean chipKeyIsChosen;
    private Optional<SecureMessaging> next = Optional.empty();

    ProofState(ChipContent content) {
        this.content = content;
    }

    /** INTERNAL AUTHENTICATE: signs a challenge. */
    Answer sign(Command command) throws Refusal {
        ActiveKey key = content.active().orElseThrow(() -> new Refusal(StatusWord.UNKNOWN_INSTRUCTION));
        if (command.data().size() != CHALLENGE_SIZE) {
            throw new Refusal(StatusWord.WRONG_LENGTH);
        }
        return Answer.of(key.answer(command.data().toArray()));
    }

    /** MSE:Set KAT: agrees at once (Doc 9303-11, 6.2.4.1). */
    Answer agreeAtOnce(Command command) throws Refusal {
        List<Tlv> objects = Tlv.all(command.data());
        ChipKey key = key(objects);
        if (key.suite() != CipherSuite.TRIPLE_DES) {
            throw new Refusal(StatusWord.WRONG_PARAMETERS);
        }
        next = Optional.of(key.agree(Tlv.need(objects, READER_KEY)));
        return Answer.of(StatusWord.OK);
    }

    /** MSE:Set AT: chooses the key (Doc 9303-11, 6.2.4.2). */
    Answer choose(Command command) throws Refusal {
        List<Tlv> objects = Tlv.all(command.data());
        if (!Octets.of(key(objects).identifier()).equals(Octets.of(Tlv.need(objects, IDENTIFIER)))) {
            throw new Refusal(StatusWord.WRONG_DATA);
        }
        chipKeyIsChosen = true;
        return Answer.of(StatusWord.OK);
    }

    private ChipKey key(List<Tlv> objects) throws Refusal {
        ChipKey key = content.chipKey().orElseThrow(() -> new Refusal(StatusWord.REFERENCE_NOT_FOUND));
        boolean named = Tlv.find(objects, KEY_REFERENCE)
                .map(reference -> reference.at(0))
                .map(reference -> key.id().isPresent() && key.id().getAsInt() == reference)
                .orElse(key.id().isEmpty());
        if (!named) {
            throw new Refusal(StatusWord.REFERENCE_NOT_FOUND);
        }
        return key;
    }

    /** GENERAL AUTHENTICATE of chip authentication. */
    Answer agree(Command command) throws Refusal {
        if (!chipKeyIsChosen) {
            throw new Refusal(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        chipKeyIsChosen = false;
        ChipKey key = content.chipKey().orElseThrow(() -> new Refusal(StatusWord.REFERENCE_NOT_FOUND));
        List<Tlv> objects = Tlv.all(Octets.of(Tlv.need(Tlv.all(command.data()), TEMPLATE)));
        next = Optional.of(key.agree(Tlv.need(objects, IDENTIFIER)));
        return Answer.of(Tlv.of(TEMPLATE));
    }

    /** Hands over the session that was agreed on, once. */
    Optional<SecureMessaging> nextSession() {
        Optional<SecureMessaging> agreed = next;
        next = Optional.empty();
        return agreed;
    }
}
