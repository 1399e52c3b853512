package org.kapija.hardware.serial;

import java.util.Optional;
import org.kapija.hardware.port.DeviceFault;

/**
 * Keeps a conversation with a device open, drops it at the first fault and opens it anew at the next use, no sooner
 * than the back-off allows. One thread at a time.
 *
 * @param <C> the conversation
 */
public final class Lifeline<C extends Lifeline.Conversation> implements AutoCloseable {
    /** What stays open between uses. */
    public interface Conversation extends AutoCloseable {
        /** Ends it; harmless when repeated. */
        @Override
        void close();
    }

    /** Begins a conversation. */
    @FunctionalInterface
    public interface Opening<C> {
        /**
         * Opens the line and readies the device.
         *
         * @throws DeviceFault if it cannot be had; nothing is left open then
         */
        C open() throws DeviceFault;
    }

    /** One use of a conversation. */
    @FunctionalInterface
    public interface Use<C, T> {
        /**
         * Works with the device.
         *
         * @throws DeviceFault if the conversation is of no more use
         */
        T with(C conversation) throws DeviceFault;
    }

    private final Opening<C> opening;
    private final BackOff backOff;
    private Optional<C> open = Optional.empty();

    /** Opens nothing yet. */
    public Lifeline(SerialDevice device, Opening<C> opening) {
        this.opening = opening;
        this.backOff = new BackOff(device);
    }

    /**
     * Works with the device, opening it first if need be.
     *
     * @throws DeviceFault as opening or use throws it; the conversation is closed then
     */
    public <T> T use(Use<C, T> use) throws DeviceFault {
        try {
            var result = use.with(opened());
            backOff.succeeded();
            return result;
        } catch (DeviceFault fault) {
            close();
            backOff.failed();
            throw fault;
        }
    }

    /** Ends the conversation, if there is one. */
    @Override
    public void close() {
        open.ifPresent(Conversation::close);
        open = Optional.empty();
    }

    private C opened() throws DeviceFault {
        if (open.isEmpty()) {
            backOff.await();
            open = Optional.of(opening.open());
        }
        return open.orElseThrow();
    }
}
