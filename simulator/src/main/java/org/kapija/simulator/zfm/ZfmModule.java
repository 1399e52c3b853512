package org.kapija.simulator.zfm;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.kapija.core.value.Octets;
import org.kapija.simulator.line.Fault;
import org.kapija.simulator.line.FaultOrder;
import org.kapija.simulator.line.Line;
import org.kapija.simulator.line.Transmitter;

/**
 * A fingerprint module at the end of a simulated serial cable, with a thread of its own that hears and answers. Plug it
 * in, place fingers, pull the plug, order faults: from any thread.
 */
public final class ZfmModule implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofMillis(5);
    private static final Duration STALL = Duration.ofMillis(700); // the host waits 500 for a packet, and asks twice

    private final Line line;
    private final Transmitter transmitter;
    private final Firmware firmware;
    private final Thread thread;
    private volatile boolean stopped;

    /**
     * Makes a module that is plugged in and powered.
     *
     * @param link path at which the host finds it
     * @param seed where faults strike, and the module's own random numbers
     * @throws IOException if there is no pseudo-terminal to be had or the path cannot be made
     */
    public ZfmModule(Path link, Traits traits, long seed) throws IOException {
        this.line = new Line(link);
        this.transmitter = new Transmitter(line, seed, STALL);
        this.firmware = new Firmware(traits, InstantSource.system(), seed);
        line.plugIn();
        this.thread = Thread.ofPlatform().name("zfm-module").daemon().start(this::run);
    }

    /**
     * Lays a finger on the glass, in place of whatever lay there.
     *
     * @param grey 8 bits a pixel, 0 black to 255 white, row by row from the finger tip; 256 x 288 for the usual module
     */
    public void placeFinger(Octets grey) {
        firmware.place(grey);
    }

    /** Leaves the glass empty. */
    public void liftFinger() {
        firmware.lift();
    }

    /** Pulls the plug; the module loses its power as well. */
    public void unplug() throws IOException {
        line.unplug();
    }

    /** Plugs it in again, under the same path; it starts as after any loss of power. */
    public void plugIn() throws IOException {
        if (!line.isPlugged()) {
            firmware.restart();
            line.plugIn();
        }
    }

    /** Takes the power away for a moment: the buffers are lost, the cable stays. */
    public void brownOut() {
        firmware.restart();
    }

    /** Orders a fault for the next packet that it sends. */
    public void order(Fault fault) {
        transmitter.order(FaultOrder.next(fault));
    }

    /** Orders a fault for a packet to come. */
    public void order(FaultOrder fault) {
        transmitter.order(fault);
    }

    /** Returns whether every ordered fault has struck. */
    public boolean isClean() {
        return transmitter.isClean();
    }

    /** Returns what the ring of light shows. */
    public Lamp lamp() {
        return firmware.lamp();
    }

    /** Returns the speed that the module is set to now, in baud. */
    public int baud() {
        return firmware.baud();
    }

    /** Returns the cable: its path, plug, pacing and record of traffic. */
    public Line line() {
        return line;
    }

    /** Unplugs it and ends its thread. */
    @Override
    public void close() throws IOException {
        stopped = true;
        thread.interrupt();
        line.close();
    }

    private void run() {
        while (!stopped) {
            int baud = firmware.baud(); // a new speed holds from the packet after the answer
            byte[] heard = line.receive(baud, GLANCE);
            if (line.isPlugged()) {
                firmware.announcement().ifPresent(ready -> line.send(ready, baud));
            }
            if (heard.length > 0) {
                answer(firmware.hear(heard), baud);
            }
        }
    }

    private void answer(List<byte[]> packets, int baud) {
        var cut = transmitter.send(packets, baud);
        if (cut.isPresent() && cut.get() == Fault.BROWN_OUT) {
            firmware.restart();
        }
    }
}
