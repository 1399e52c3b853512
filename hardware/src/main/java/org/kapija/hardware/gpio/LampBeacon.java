package org.kapija.hardware.gpio;

import com.pi4j.io.exception.IOException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kapija.hardware.port.Beacon;
import org.kapija.hardware.port.DeviceFault;

/** A tower light of three lamps and a buzzer, one line each. */
public final class LampBeacon implements Beacon {
    private final GpioHeader header;
    private final Map<Lamp, DigitalOutput> lines;

    private LampBeacon(GpioHeader header, Map<Lamp, DigitalOutput> lines) {
        this.header = header;
        this.lines = lines;
    }

    /**
     * Requests the four lines, dark at first.
     *
     * @throws DeviceFault if one cannot be had
     */
    public static LampBeacon on(GpioHeader header) throws DeviceFault {
        var lines = new EnumMap<Lamp, DigitalOutput>(Lamp.class);
        for (Lamp lamp : Lamp.values()) {
            lines.put(lamp, header.output(signal(lamp)));
        }
        return new LampBeacon(header, lines);
    }

    @Override
    public synchronized void show(Set<Lamp> lamps) throws DeviceFault {
        for (var line : lines.entrySet()) {
            try {
                if (lamps.contains(line.getKey())) {
                    line.getValue().on();
                } else {
                    line.getValue().off();
                }
            } catch (IOException e) {
                String signal = signal(line.getKey());
                throw GpioHeader.unusable(signal, header.line(signal), e);
            }
        }
    }

    private static String signal(Lamp lamp) {
        return "beacon-" + lamp.name().toLowerCase(Locale.ROOT);
    }
}
