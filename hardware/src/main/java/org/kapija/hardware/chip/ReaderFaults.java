package org.kapija.hardware.chip;

import java.util.Set;
import org.kapija.core.message.Message;
import org.kapija.hardware.port.DeviceFault;

/**
 * What keeps a PC/SC reader from working, with what helps.
 *
 * @param device short name for people, also the first word of its sentences in the catalogue
 * @param name part of the reader's name; empty for the first there is
 */
record ReaderFaults(String device, String name) {
    /** How the service says that it runs, and that the reader is not there. */
    private static final Set<String> ABOUT_READER =
            Set.of("SCARD_E_NO_READERS_AVAILABLE", "SCARD_E_UNKNOWN_READER", "SCARD_E_READER_UNAVAILABLE");

    /** The reader is not there. */
    DeviceFault unplugged() {
        Message remedy =
                name.isEmpty() ? Message.of(device + ".no-reader") : Message.of(device + ".unplugged", "reader", name);
        return new DeviceFault(device, DeviceFault.Kind.UNPLUGGED, remedy);
    }

    /** There was no service since this program started. */
    DeviceFault noService(Exception why) {
        return caused(new DeviceFault(device, DeviceFault.Kind.REFUSED, Message.of(device + ".no-service")), why);
    }

    /** A call failed to the service that was there before: about the reader, or because it is gone. */
    DeviceFault failed(Exception why) {
        Throwable deepest = why;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String code = String.valueOf(deepest.getMessage());
        boolean serviceLost = code.startsWith("SCARD_") && !ABOUT_READER.contains(code);
        return caused(
                serviceLost
                        ? new DeviceFault(device, DeviceFault.Kind.REFUSED, Message.of(device + ".service-lost"))
                        : unplugged(),
                why);
    }

    /** A call that nobody waited for has not returned yet. */
    DeviceFault stuck() {
        return new DeviceFault(device, DeviceFault.Kind.SILENT, Message.of(device + ".stuck"));
    }

    private static DeviceFault caused(DeviceFault fault, Exception why) {
        fault.initCause(why);
        return fault;
    }
}
