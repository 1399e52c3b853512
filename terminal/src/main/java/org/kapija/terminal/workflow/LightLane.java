package org.kapija.terminal.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.kapija.core.inspection.Light;
import org.kapija.hardware.port.Beacon;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.terminal.domain.Device;

/** The tower light: shows the latest light, and again until it could be shown. */
public final class LightLane {
    private static final long RETRY_SECONDS = 2;

    private final Beacon beacon;
    private final Reports reports;
    private final Lane lane;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<Light> wanted = Optional.empty();

    /** A lane for one beacon; {@link #start} lets it work. */
    public LightLane(Beacon beacon, Reports reports, Consumer<Throwable> onDeath) {
        this.beacon = beacon;
        this.reports = reports;
        this.lane = new Lane("beacon", this::turn, onDeath);
    }

    /** Begins to work. */
    public void start() {
        lane.start();
    }

    /** Ends the lane. */
    public void stop() throws InterruptedException {
        lane.stop();
    }

    /** Shows this light from now on. */
    public void show(Light light) {
        lock.lock();
        try {
            wanted = Optional.of(light);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void turn() throws InterruptedException {
        var light = awaitWish();
        try {
            beacon.show(lamps(light));
            settle(light);
            reports.device(Device.BEACON, Optional.empty());
        } catch (DeviceFault fault) {
            reports.device(Device.BEACON, Optional.of(fault.remedy()));
            TimeUnit.SECONDS.sleep(RETRY_SECONDS);
        }
    }

    private Light awaitWish() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (wanted.isEmpty()) {
                changed.await();
            }
            return wanted.get();
        } finally {
            lock.unlock();
        }
    }

    private void settle(Light shown) {
        lock.lock();
        try {
            wanted = wanted.filter(light -> light != shown);
        } finally {
            lock.unlock();
        }
    }

    private static Set<Beacon.Lamp> lamps(Light light) {
        return switch (light) {
            case OFF -> Set.of();
            case AMBER -> Set.of(Beacon.Lamp.AMBER);
            case GREEN -> Set.of(Beacon.Lamp.GREEN);
            case RED -> Set.of(Beacon.Lamp.RED);
        };
    }
}
