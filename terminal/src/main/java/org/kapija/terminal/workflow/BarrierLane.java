package org.kapija.terminal.workflow;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.kapija.hardware.port.Barrier;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.terminal.domain.Device;

/** The barrier: opens once for each decision to pass, and never by itself again when it failed. */
public final class BarrierLane {
    private final Barrier barrier;
    private final Reports reports;
    private final Lane lane;
    private final Semaphore orders = new Semaphore(0);

    /** A lane for one barrier; {@link #start} lets it work. */
    public BarrierLane(Barrier barrier, Reports reports, Consumer<Throwable> onDeath) {
        this.barrier = barrier;
        this.reports = reports;
        this.lane = new Lane("barrier", this::turn, onDeath);
    }

    /** Begins to work. */
    public void start() {
        lane.start();
    }

    /** Ends the lane. */
    public void stop() throws InterruptedException {
        lane.stop();
    }

    /** Opens the barrier once. */
    public void open() {
        orders.release();
    }

    private void turn() throws InterruptedException {
        orders.acquire();
        try {
            barrier.open();
            reports.device(Device.BARRIER, Optional.empty());
        } catch (DeviceFault fault) {
            reports.device(Device.BARRIER, Optional.of(fault.remedy()));
        }
    }
}
