package org.kapija.hardware.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.extension.Plugin;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.provider.Provider;
import java.util.List;
import java.util.ServiceLoader;
import org.kapija.core.message.Message;
import org.kapija.hardware.port.DeviceFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The 40-pin header, opened with the one provider that the configuration names. Never Pi4J's automatic context: on a
 * board that Pi4J does not recognise it would quietly choose pretended lines, and a gate would not open, or would.
 */
public final class GpioHeader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GpioHeader.class);
    private static final String DEVICE = "gpio";

    private final Context context;
    private final Wiring wiring;

    private GpioHeader(Context context, Wiring wiring) {
        this.context = context;
        this.wiring = wiring;
    }

    /**
     * Opens the header.
     *
     * @param provider prefix of the wanted providers' ids, such as {@code simulator} or {@code linux}
     * @param production whether people depend on it: pretended lines are then refused
     * @throws DeviceFault if no such provider is on the class path, or it is a pretended one in production
     */
    public static GpioHeader open(String provider, boolean production, Wiring wiring) throws DeviceFault {
        List<Plugin> plugins = plugins(provider);
        if (plugins.isEmpty()) {
            throw new DeviceFault(
                    DEVICE, DeviceFault.Kind.REFUSED, Message.of("gpio.provider-missing", "provider", provider));
        }
        if (production && plugins.stream().anyMatch(Plugin::isMock)) {
            throw new DeviceFault(
                    DEVICE, DeviceFault.Kind.REFUSED, Message.of("gpio.simulated-in-production", "provider", provider));
        }
        var builder = Pi4J.newContextBuilder();
        for (Plugin plugin : plugins) {
            for (Provider<?, ?, ?> offered : PluginCapture.providersOf(plugin)) {
                LOG.info("GPIO through {}", offered.getClass().getName());
                builder.add(offered);
            }
        }
        return new GpioHeader(builder.build(), wiring);
    }

    /**
     * Returns whether lines of this provider are only pretended, as far as it is installed.
     *
     * @param provider prefix of the providers' ids
     */
    public static boolean isPretended(String provider) {
        return plugins(provider).stream().anyMatch(Plugin::isMock);
    }

    private static List<Plugin> plugins(String provider) {
        return ServiceLoader.load(Plugin.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(plugin -> PluginCapture.providersOf(plugin).stream()
                        .anyMatch(offered -> offered.id().startsWith(provider + "-")))
                .toList();
    }

    /** Requests an output, inactive at first and when the program ends. */
    DigitalOutput output(String signal) throws DeviceFault {
        Wiring.Line line = wiring.line(signal);
        DigitalState inactive = level(!line.activeHigh());
        var config = DigitalOutputConfig.newBuilder(context)
                .id(signal)
                .bcm(line.bcm())
                .onState(level(line.activeHigh()))
                .initial(inactive)
                .shutdown(inactive)
                .build();
        try {
            return context.create(config);
        } catch (Pi4JException e) {
            throw unusable(signal, line, e);
        }
    }

    /** Requests an input, without debounce: Pi4J's is not applied by the kernel and delays edges by 100 ms. */
    DigitalInput input(String signal) throws DeviceFault {
        Wiring.Line line = wiring.line(signal);
        var config = DigitalInputConfig.newBuilder(context)
                .id(signal)
                .bcm(line.bcm())
                .onState(level(line.activeHigh()))
                .debounce(0L)
                .build();
        try {
            return context.create(config);
        } catch (Pi4JException e) {
            throw unusable(signal, line, e);
        }
    }

    /** Lets every line go: outputs are driven inactive first. */
    @Override
    public void close() {
        context.shutdown();
    }

    /** Says that a line failed. */
    static DeviceFault unusable(String signal, Wiring.Line line, Exception cause) {
        var fault = new DeviceFault(
                signal,
                DeviceFault.Kind.REFUSED,
                Message.of("gpio.line-unusable", "signal", signal, "pin", Integer.toString(line.pin())));
        fault.initCause(cause);
        return fault;
    }

    /** Returns the line of a signal. */
    Wiring.Line line(String signal) {
        return wiring.line(signal);
    }

    private static DigitalState level(boolean high) {
        return high ? DigitalState.HIGH : DigitalState.LOW;
    }
}
