package org.kapija.hardware.gpio;

import com.pi4j.io.exception.IOException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.kapija.core.message.Message;
import org.kapija.hardware.port.Barrier;
import org.kapija.hardware.port.Contact;
import org.kapija.hardware.port.DeviceFault;

/** A barrier whose controller takes a pulse on a dry contact, and whose feedback contact closes when it stands open. */
public final class RelayBarrier implements Barrier {
    /** Gate controllers ask for 300 to 800 ms. */
    private static final Duration PULSE = Duration.ofMillis(500);

    /** From the pulse's end: a small gate moves in about a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final String RELAY = "gate-relay";

    private final GpioHeader header;
    private final DigitalOutput relay;
    private final Contact feedback;
    private volatile CountDownLatch movement = new CountDownLatch(0);

    private RelayBarrier(GpioHeader header, DigitalOutput relay, Contact feedback) {
        this.header = header;
        this.relay = relay;
        this.feedback = feedback;
    }

    /**
     * Requests the relay's line, at rest.
     *
     * @param feedback active while the barrier stands open
     * @throws DeviceFault if the line cannot be had
     */
    public static RelayBarrier on(GpioHeader header, Contact feedback) throws DeviceFault {
        var barrier = new RelayBarrier(header, header.output(RELAY), feedback);
        feedback.onChange(barrier::moved);
        return barrier;
    }

    @Override
    public void open() throws DeviceFault {
        var awaited = new CountDownLatch(isOpen() ? 0 : 1);
        movement = awaited;
        try {
            pulse();
            if (!awaited.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DeviceFault(
                        "barrier", DeviceFault.Kind.SILENT, Message.of("barrier.no-movement", "signal", RELAY));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isOpen() {
        return feedback.isActive();
    }

    private void moved(boolean open) {
        if (open) {
            movement.countDown();
        }
    }

    private void pulse() throws DeviceFault, InterruptedException {
        try {
            relay.on();
            try {
                Thread.sleep(PULSE);
            } finally {
                relay.off();
            }
        } catch (IOException e) {
            throw GpioHeader.unusable(RELAY, header.line(RELAY), e);
        }
    }
}
