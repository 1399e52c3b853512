package org.kapija.hardware.serial;

import java.nio.file.Path;
import java.util.Locale;
import org.kapija.core.message.Message;
import org.kapija.hardware.port.DeviceFault;

/**
 * A device on a serial line, by the name that people know it by and the path that does not change when it is replugged.
 *
 * @param name short name, also the first word of its sentences in the catalogue: {@code scanner}, {@code reader}
 * @param path stable path, such as one that udev makes under {@code /dev/serial/by-path}; may lead nowhere for a while
 */
public record SerialDevice(String name, Path path) {
    /** Names a fault of this device, with the sentence {@code name.kind} and the path as {@code port}. */
    public DeviceFault fault(DeviceFault.Kind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DeviceFault(name, kind, Message.of(name + "." + word, "port", path.toString()));
    }
}
