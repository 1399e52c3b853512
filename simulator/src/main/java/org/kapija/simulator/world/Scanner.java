package org.kapija.simulator.world;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.kapija.core.value.Octets;
import org.kapija.simulator.line.Fault;
import org.kapija.simulator.zfm.Lamp;
import org.kapija.simulator.zfm.Traits;
import org.kapija.simulator.zfm.ZfmModule;

/** The fingerprint module of the lane, which can be swapped for one that was set up wrongly. Any thread may call. */
public final class Scanner implements AutoCloseable {
    private static final int WRONG_BAUD_UNITS = 3; // 28 800 baud, which no terminal tries
    private static final Duration GLANCE = Duration.ofMillis(10);

    private final Path link;
    private final long seed;
    private volatile ZfmModule module;
    private volatile boolean closed;

    Scanner(Path link, long seed, WireLog wire) throws IOException {
        this.link = link;
        this.seed = seed;
        this.module = new ZfmModule(link, Traits.factory(), seed);
        Thread.ofVirtual().name("scanner-lamp").start(() -> watchLamp(wire));
    }

    /** Pulls the cable. */
    public void unplug() throws IOException {
        module.unplug();
    }

    /** Plugs it in again. */
    public void plugIn() throws IOException {
        module.plugIn();
    }

    /** Returns whether the cable is in. */
    public boolean isPlugged() {
        return module.line().isPlugged();
    }

    /** Spoils the next packet. */
    public void order(Fault fault) {
        module.order(fault);
    }

    /** Returns whether every fault that was ordered has struck. */
    public boolean isClean() {
        return module.isClean();
    }

    /** Switches whether bytes take the time they take on a wire. */
    public void pace(boolean on) {
        module.line().pace(on);
    }

    /** Puts a module in its place that speaks at a speed nobody expects. */
    public void swapForWrongBaud() throws IOException {
        swap(Traits.factory().withBaudUnits(WRONG_BAUD_UNITS));
    }

    /** Puts a module fresh from its box in its place. */
    public void swapForNew() throws IOException {
        swap(Traits.factory());
    }

    /** Returns what the ring of light shows: {@code off, breathing, flashing, on}. */
    public String lamp() {
        Lamp.Glow glow = module.lamp().glow();
        return switch (glow) {
            case BREATHING, FLASHING, ON, OFF -> glow.name().toLowerCase(Locale.ROOT);
            case FADING_IN -> "on";
            case FADING_OUT -> "off";
        };
    }

    void place(Octets image) {
        module.placeFinger(image);
    }

    void lift() {
        module.liftFinger();
    }

    private synchronized void swap(Traits traits) throws IOException {
        module.close();
        module = new ZfmModule(link, traits, seed);
    }

    // the ring has no wire of its own that would tell of a change
    private void watchLamp(WireLog wire) {
        String before = lamp();
        while (!closed) {
            String now = lamp();
            if (!now.equals(before)) {
                wire.note("scanner.lamp", now);
                before = now;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        module.close();
    }
}
