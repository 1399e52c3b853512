package org.kapija.simulator.chip.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardCableTest {
    /** Says its answer to reset to every command, and counts resets. */
    private static final class Parrot implements VirtualCard {
        private final AtomicInteger resets = new AtomicInteger();

        @Override
        public byte[] answerToReset() {
            return HexFormat.of().parseHex("3B8001" + "81");
        }

        @Override
        public void reset() {
            resets.incrementAndGet();
        }

        @Override
        public Optional<byte[]> exchange(byte[] command) {
            return command[1] == 0 ? Optional.empty() : Optional.of(new byte[] {command[1], (byte) 0x90, 0});
        }
    }

    @Test
    void aCardAtTheOtherEndOfASocketLiesOnTheReader(@TempDir Path folder) throws Exception {
        Path socket = folder.resolve("reader");
        CardTerminal reader = new EmulatedReader("test", SocketSlot.listening(socket));
        assertThat(reader.isCardPresent()).isFalse();
        var parrot = new Parrot();
        try (CardCable _ = CardCable.lay(parrot, UnixDomainSocketAddress.of(socket))) {
            assertThat(reader.waitForCardPresent(5_000)).isTrue();
            Card card = reader.connect("*");
            assertThat(card.getATR().getBytes()).isEqualTo(parrot.answerToReset());
            assertThat(card.getBasicChannel()
                            .transmit(new CommandAPDU(0, 0x42, 0, 0))
                            .getBytes())
                    .isEqualTo(new byte[] {0x42, (byte) 0x90, 0});
            card.disconnect(true);
            // what is asked next is answered next: by then the card was reset
            assertThat(reader.connect("*").getATR().getBytes()).isEqualTo(parrot.answerToReset());
            assertThat(parrot.resets).hasValue(1);
        }
        assertThat(reader.waitForCardAbsent(5_000)).isTrue();
    }

    @Test
    void aCardThatLeavesInTheMiddleIsGone(@TempDir Path folder) throws Exception {
        Path socket = folder.resolve("reader");
        CardTerminal reader = new EmulatedReader("test", SocketSlot.listening(socket));
        try (CardCable _ = CardCable.lay(new Parrot(), UnixDomainSocketAddress.of(socket))) {
            assertThat(reader.waitForCardPresent(5_000)).isTrue();
            Card card = reader.connect("*");
            assertThatThrownBy(() -> card.getBasicChannel().transmit(new CommandAPDU(0, 0, 0, 0)))
                    .isInstanceOf(CardException.class);
            assertThat(reader.waitForCardAbsent(5_000)).isTrue();
        }
    }
}
