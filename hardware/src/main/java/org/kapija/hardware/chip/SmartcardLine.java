package org.kapija.hardware.chip;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import org.kapija.hardware.port.ChipReading.Reason;

/** A card on a PC/SC reader. The power goes off when it is let go, so that no session outlives a reading. */
final class SmartcardLine implements CardLine, AutoCloseable {
    private static final String ANY_PROTOCOL = "*";

    private final CardTerminal terminal;
    private final Vigil vigil;
    private Card card;
    private int commands;

    private SmartcardLine(CardTerminal terminal, Vigil vigil, Card card) {
        this.terminal = terminal;
        this.vigil = vigil;
        this.card = card;
    }

    /**
     * Connects to the card that lies on a reader.
     *
     * @param vigil is told of every call, and may say that nobody waits any longer
     */
    static SmartcardLine connect(CardTerminal terminal, Vigil vigil) throws ChipFailure {
        vigil.begin();
        try {
            return new SmartcardLine(terminal, vigil, terminal.connect(ANY_PROTOCOL));
        } catch (CardException gone) {
            throw new ChipFailure(Reason.CARD_GONE, gone);
        } finally {
            vigil.end();
        }
    }

    @Override
    public byte[] transmit(byte[] command) throws ChipFailure {
        vigil.begin();
        try {
            commands++;
            return card.getBasicChannel().transmit(new CommandAPDU(command)).getBytes();
        } catch (CardException | IllegalStateException | IllegalArgumentException gone) {
            // the latter two from a card that was let go, and from an answer of no bytes as pcscd gives for one torn
            // off
            throw new ChipFailure(Reason.CARD_GONE, gone);
        } finally {
            vigil.end();
        }
    }

    @Override
    public void reset() throws ChipFailure {
        vigil.begin();
        try {
            card.disconnect(true);
            card = terminal.connect(ANY_PROTOCOL);
        } catch (CardException gone) {
            throw new ChipFailure(Reason.CARD_GONE, gone);
        } finally {
            vigil.end();
        }
    }

    @Override
    public int commands() {
        return commands;
    }

    @Override
    public void close() {
        vigil.beginLast();
        try {
            card.disconnect(true);
        } catch (CardException _) {
            // it has left the field, and with the power its session is gone
        } finally {
            vigil.end();
        }
    }
}
