package org.kapija.simulator.chip.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.List;
import java.util.Map;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactorySpi;
import org.jspecify.annotations.Nullable;

/**
 * A Java security provider with one reader whose cards are on the other end of a socket: a program on whose class path
 * it lies, and which is told to use it by the options of its virtual machine alone, reads simulated cards without
 * knowing it and without the PC/SC service.
 *
 * <p>The system property {@value #SOCKET} names the socket, which the reader makes; {@link CardCable} is the other end.
 */
public final class ReaderProvider extends Provider {
    /** System property with the path of the socket. */
    public static final String SOCKET = "kapija.simulator.reader";

    /** Name of the provider, and of its way of finding readers. */
    public static final String NAME = "KapijaSimulator";

    private static final long serialVersionUID = 1L;

    /** Made by the security framework. */
    public ReaderProvider() {
        super(NAME, "1", "readers for simulated cards");
        putService(new Readers(this));
    }

    /** The service that the framework asks for readers: for the same one every time. */
    private static final class Readers extends Service {
        private @Nullable Factory factory;

        Readers(Provider provider) {
            super(provider, "TerminalFactory", NAME, Factory.class.getName(), List.of(), Map.of());
        }

        @Override
        public synchronized Object newInstance(Object parameter) throws NoSuchAlgorithmException {
            if (factory != null) {
                return factory;
            }
            try {
                factory = new Factory(SocketSlot.listening(Path.of(System.getProperty(SOCKET, ""))));
                return factory;
            } catch (IOException impossible) {
                throw new NoSuchAlgorithmException(
                        "no simulated reader: set -D" + SOCKET + "=PATH to a socket that can be made", impossible);
            }
        }
    }

    /** Finds the one reader. */
    private static final class Factory extends TerminalFactorySpi {
        private final CardTerminal reader;

        Factory(Slot slot) {
            this.reader = new EmulatedReader("Simulated reader", slot);
        }

        @Override
        protected CardTerminals engineTerminals() {
            return new OneReader(reader);
        }
    }

    /** The one reader as a list that never changes. */
    private static final class OneReader extends CardTerminals {
        private final CardTerminal reader;

        OneReader(CardTerminal reader) {
            this.reader = reader;
        }

        @Override
        public List<CardTerminal> list(State state) throws CardException {
            boolean listed = switch (state) {
                case ALL -> true;
                case CARD_PRESENT, CARD_INSERTION -> reader.isCardPresent();
                case CARD_ABSENT, CARD_REMOVAL -> !reader.isCardPresent();
            };
            return listed ? List.of(reader) : List.of();
        }

        @Override
        public boolean waitForChange(long timeout) throws CardException {
            return reader.isCardPresent() ? reader.waitForCardAbsent(timeout) : reader.waitForCardPresent(timeout);
        }
    }
}
