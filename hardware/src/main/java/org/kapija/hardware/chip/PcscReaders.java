package org.kapija.hardware.chip;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import org.kapija.hardware.port.DeviceFault;

/** Finds a PC/SC reader by name, among those that the system knows at that moment. */
@FunctionalInterface
interface PcscReaders {
    /**
     * Finds the reader.
     *
     * @throws DeviceFault if there is none, or no service that knows of readers
     */
    CardTerminal find() throws DeviceFault;

    /** Looks among the readers of the PC/SC service for the one that the faults name. */
    static PcscReaders ofSystem(ReaderFaults faults) {
        return () -> {
            try {
                // the property by which the JDK itself chooses its default; PC/SC where nobody set it
                String type = System.getProperty("javax.smartcardio.TerminalFactory.DefaultType", "PC/SC");
                CardTerminals terminals =
                        TerminalFactory.getInstance(type, null).terminals();
                return chosen(terminals.list(), faults.name()).orElseThrow(faults::unplugged);
            } catch (NoSuchAlgorithmException noService) {
                throw faults.noService(noService);
            } catch (CardException failed) {
                throw faults.failed(failed);
            }
        };
    }

    private static Optional<CardTerminal> chosen(List<CardTerminal> terminals, String name) {
        return terminals.stream()
                .filter(terminal -> terminal.getName().contains(name))
                .findFirst();
    }
}
