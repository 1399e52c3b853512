package org.kapija.hardware.chip;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import org.kapija.core.message.Message;
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

    /**
     * Looks among the readers of the PC/SC service.
     *
     * @param device short name for faults
     * @param name part of the reader's name; empty for the first there is
     */
    static PcscReaders ofSystem(String device, String name) {
        return () -> {
            try {
                // the property by which the JDK itself chooses its default; PC/SC where nobody set it
                String type = System.getProperty("javax.smartcardio.TerminalFactory.DefaultType", "PC/SC");
                CardTerminals terminals =
                        TerminalFactory.getInstance(type, null).terminals();
                return chosen(terminals.list(), name)
                        .orElseThrow(() -> new DeviceFault(
                                device, DeviceFault.Kind.UNPLUGGED, Message.of(device + ".unplugged", "reader", name)));
            } catch (NoSuchAlgorithmException | CardException noService) {
                throw fault(device, noService);
            }
        };
    }

    private static Optional<CardTerminal> chosen(List<CardTerminal> terminals, String name) {
        return terminals.stream()
                .filter(terminal -> terminal.getName().contains(name))
                .findFirst();
    }

    private static DeviceFault fault(String device, Exception why) {
        Throwable deepest = why;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        // how the service says that it runs and sees no reader
        boolean noReader = String.valueOf(deepest.getMessage()).contains("SCARD_E_NO_READERS_AVAILABLE");
        DeviceFault fault = noReader
                ? new DeviceFault(device, DeviceFault.Kind.UNPLUGGED, Message.of(device + ".unplugged", "reader", ""))
                : new DeviceFault(device, DeviceFault.Kind.REFUSED, Message.of(device + ".no-service"));
        fault.initCause(why);
        return fault;
    }
}
