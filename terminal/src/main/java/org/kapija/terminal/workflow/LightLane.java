package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.kapija.core.inspection.Light;
import org.kapija.hardware.port.Beacon;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.terminal.domain.Device;

/** The tower light: shows the latest light, and again until it could be shown. */
public final class LightLane {
    private static final long RETRY_SECONDS = 2;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final Beacon beacon;
    private final Reports reports;
    private final Lane lane;
    private final Wish<Light> wish = new Wish<>();

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
        wish.become(Optional.of(light));
    }

    private void turn() throws InterruptedException {
        var wanted = wish.await(IDLE);
        if (wanted.isPresent()) {
            shine(wanted.get());
        }
    }

    private void shine(Light light) throws InterruptedException {
        try {
            beacon.show(lamps(light));
            boolean _ = wish.fulfil(light); // unless another one is wanted by now
            reports.device(Device.BEACON, Optional.empty());
        } catch (DeviceFault fault) {
            reports.device(Device.BEACON, Optional.of(fault.remedy()));
            TimeUnit.SECONDS.sleep(RETRY_SECONDS);
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
