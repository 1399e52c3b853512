package org.kapija.hardware.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.hardware.port.ChipKey;
import org.kapija.hardware.port.ChipReader;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.ChipReading.NotRead;
import org.kapija.hardware.port.ChipReading.Reason;
import org.kapija.hardware.port.DeviceFault;

/** Calls to the service that do not return, whichever they are, end no later than commands to a silent chip. */
@Timeout(5)
class StuckServiceTest {
    private static final ChipPatience SHORT = new ChipPatience(Duration.ofMillis(100), Duration.ofSeconds(60));

    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch returns = new CountDownLatch(1);

    /** What the service is asked for. */
    enum Call {
        CONNECT,
        RESET,
        LET_GO
    }

    @AfterEach
    void goOn() {
        returns.countDown();
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatDoesNotReturnIsSilence(Call call) throws DeviceFault {
        assertThat(read(reader(new StuckTerminal(call), SHORT))).isEqualTo(new NotRead(Reason.SILENT));
    }

    @Test
    void aReadingThatHangsAsItConnectsCanBeCancelled() throws Exception {
        PcscChipReader reader = reader(new StuckTerminal(Call.CONNECT), Desk.LONG);
        Thread impatient = Thread.ofPlatform().start(() -> {
            await(called);
            reader.cancel();
        });
        assertThat(read(reader)).isEqualTo(new NotRead(Reason.CANCELLED));
        impatient.join();
    }

    @Test
    void aReadingThatIsCancelledWhileTheReaderIsLookedForReadsNothing() throws DeviceFault {
        var itself = new AtomicReference<ChipReader>();
        var reader = new PcscChipReader(
                new ReaderFaults("chip", ""),
                () -> {
                    itself.get().cancel();
                    return new StuckTerminal(Call.CONNECT);
                },
                Desk.LONG,
                _ -> {});
        itself.set(reader);
        assertThat(read(reader)).isEqualTo(new NotRead(Reason.CANCELLED));
        assertThat(called.getCount()).isOne();
    }

    @Test
    void anErrorInALibraryEndsTheReadingToo() throws DeviceFault {
        var broken = new StuckTerminal(Call.CONNECT) {
            @Override
            public Card connect(String protocol) {
                throw new StackOverflowError();
            }
        };
        assertThat(read(reader(broken, Desk.LONG))).isEqualTo(new NotRead(Reason.NONSENSE));
    }

    private static PcscChipReader reader(CardTerminal terminal, ChipPatience patience) {
        return new PcscChipReader(new ReaderFaults("chip", ""), () -> terminal, patience, _ -> {});
    }

    private static ChipReading read(PcscChipReader reader) throws DeviceFault {
        return reader.read(ChipKey.Zone.of("L898902C3", "740812", "320415"), Duration.ZERO);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A reader whose service hangs in one call; the chip on it answers nothing at all. */
    private class StuckTerminal extends CardTerminal {
        private final Call stuck;
        private boolean reset;

        StuckTerminal(Call stuck) {
            this.stuck = stuck;
        }

        void call(Call call) {
            if (call == stuck) {
                called.countDown();
                await(returns);
            }
        }

        @Override
        public Card connect(String protocol) {
            call(Call.CONNECT);
            return new MuteCard(this);
        }

        void disconnected() {
            call(reset ? Call.LET_GO : Call.RESET); // a chip that is mute at once is tried a second time
            reset = true;
        }

        @Override
        public String getName() {
            return "stuck";
        }

        @Override
        public boolean isCardPresent() {
            return true;
        }

        @Override
        public boolean waitForCardPresent(long timeout) {
            return true;
        }

        @Override
        public boolean waitForCardAbsent(long timeout) {
            return false;
        }
    }

    /** A card that is gone as soon as it is spoken to. */
    private static final class MuteCard extends Card {
        private final StuckTerminal terminal;

        MuteCard(StuckTerminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void disconnect(boolean reset) {
            terminal.disconnected();
        }

        @Override
        public CardChannel getBasicChannel() {
            throw new IllegalStateException("mute");
        }

        @Override
        public CardChannel openLogicalChannel() {
            return getBasicChannel();
        }

        @Override
        public ATR getATR() {
            return new ATR(new byte[0]);
        }

        @Override
        public String getProtocol() {
            return "T=1";
        }

        @Override
        public void beginExclusive() {}

        @Override
        public void endExclusive() {}

        @Override
        public byte[] transmitControlCommand(int code, byte[] command) {
            return new byte[0];
        }
    }
}
