package org.kapija.simulator.chip.reader;

import java.util.Optional;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;

/** A PC/SC reader as programs see it, with a slot for simulated cards behind it. */
public final class EmulatedReader extends CardTerminal {
    private final String name;
    private final Slot slot;

    /** Makes a reader for cards of this process. */
    public EmulatedReader(String name, LocalSlot slot) {
        this(name, (Slot) slot);
    }

    EmulatedReader(String name, Slot slot) {
        this.name = name;
        this.slot = slot;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Card connect(String protocol) throws CardException {
        VirtualCard card = slot.card().orElseThrow(() -> new CardNotPresentException("no card on " + name));
        return new EmulatedCard(slot, card);
    }

    @Override
    public boolean isCardPresent() {
        return slot.card().isPresent();
    }

    @Override
    public boolean waitForCardPresent(long timeout) throws CardException {
        return waitFor(true, timeout);
    }

    @Override
    public boolean waitForCardAbsent(long timeout) throws CardException {
        return waitFor(false, timeout);
    }

    private boolean waitFor(boolean present, long timeout) throws CardException {
        try {
            return slot.await(present, timeout);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CardException("interrupted", stopped);
        }
    }

    /** Whether the card is still the one that lies there. */
    static boolean lies(Slot slot, VirtualCard card) {
        return slot.card().equals(Optional.of(card));
    }
}
