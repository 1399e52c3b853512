package org.kapija.simulator.chip.reader;

import java.nio.ByteBuffer;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/** A connection to a simulated card. It forgets what was earned only if it is reset when let go. */
final class EmulatedCard extends Card {
    private final Slot slot;
    private final VirtualCard card;

    EmulatedCard(Slot slot, VirtualCard card) {
        this.slot = slot;
        this.card = card;
    }

    @Override
    public ATR getATR() {
        return new ATR(card.answerToReset());
    }

    @Override
    public String getProtocol() {
        return "T=CL";
    }

    @Override
    public CardChannel getBasicChannel() {
        return new Channel();
    }

    @Override
    public CardChannel openLogicalChannel() throws CardException {
        throw new CardException("travel documents have one channel");
    }

    @Override
    public void beginExclusive() {
        // nobody else can reach it
    }

    @Override
    public void endExclusive() {
        // as above
    }

    @Override
    public byte[] transmitControlCommand(int code, byte[] command) throws CardException {
        throw new CardException("no control command is known");
    }

    @Override
    public void disconnect(boolean reset) {
        if (reset) {
            card.reset();
        }
    }

    private byte[] exchange(byte[] command) throws CardException {
        if (!EmulatedReader.lies(slot, card)) {
            throw new CardException("the card is gone");
        }
        return card.exchange(command).orElseThrow(() -> new CardException("the card does not answer"));
    }

    /** The one channel of the card. */
    private final class Channel extends CardChannel {
        @Override
        public Card getCard() {
            return EmulatedCard.this;
        }

        @Override
        public int getChannelNumber() {
            return 0;
        }

        @Override
        public ResponseAPDU transmit(CommandAPDU command) throws CardException {
            return new ResponseAPDU(exchange(command.getBytes()));
        }

        @Override
        public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
            byte[] bytes = new byte[command.remaining()];
            command.get(bytes);
            byte[] answer = exchange(bytes);
            response.put(answer);
            return answer.length;
        }

        @Override
        public void close() throws CardException {
            throw new CardException("the basic channel stays open");
        }
    }
}
