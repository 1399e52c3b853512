package org.kapija.hardware.gpio;

import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalState;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.kapija.hardware.port.Contact;
import org.kapija.hardware.port.DeviceFault;

/** A contact on a line of the header, debounced here. */
public final class LineContact implements Contact {
    private final boolean activeHigh;
    private final InstantSource clock;
    private final ScheduledExecutorService timer;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Debounce debounce;
    private Optional<ScheduledFuture<?>> settling = Optional.empty();

    private LineContact(boolean activeHigh, boolean high, InstantSource clock, ScheduledExecutorService timer) {
        this.activeHigh = activeHigh;
        this.clock = clock;
        this.timer = timer;
        this.debounce = Debounce.at(high);
    }

    /**
     * Requests the line of a signal.
     *
     * @param timer one thread on which edges settle and listeners are called; shared between contacts
     * @throws DeviceFault if the line cannot be had
     */
    public static LineContact on(GpioHeader header, String signal, InstantSource clock, ScheduledExecutorService timer)
            throws DeviceFault {
        DigitalInput input = header.input(signal);
        var contact = new LineContact(header.line(signal).activeHigh(), input.isHigh(), clock, timer);
        // exactly one Pi4J listener a line: each further one would start another polling thread
        input.addListener(event -> contact.edge(event.state() == DigitalState.HIGH));
        contact.edge(input.isHigh());
        return contact;
    }

    @Override
    public synchronized boolean isActive() {
        return debounce.settled() == activeHigh;
    }

    @Override
    public void onChange(Listener listener) {
        timer.execute(() -> {
            listeners.add(listener);
            listener.changed(isActive());
        });
    }

    private synchronized void edge(boolean high) {
        debounce = debounce.edge(high, clock.instant());
        settling.ifPresent(earlier -> earlier.cancel(false));
        settling = Optional.of(timer.schedule(this::settle, Debounce.SETTLING.toMillis() + 1, TimeUnit.MILLISECONDS));
    }

    private void settle() {
        boolean changed;
        synchronized (this) {
            boolean before = debounce.settled();
            debounce = debounce.settle(clock.instant());
            changed = before != debounce.settled();
        }
        if (changed) {
            listeners.forEach(listener -> listener.changed(isActive()));
        }
    }
}
