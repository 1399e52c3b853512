package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.inspection.Capture;
import org.kapija.core.inspection.Observation;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.FingerprintSensor;
import org.kapija.hardware.port.Scan;
import org.kapija.terminal.domain.Device;

/**
 * The fingerprint sensor: waits for the finger that is wanted, makes two templates of it and reports. Between captures
 * it asks the sensor now and then whether it is still there.
 */
public final class FingerprintLane {
    /** How long a finger is waited for before the officer is told that none came. */
    public static final Duration FINGER_PATIENCE = Duration.ofSeconds(30);

    private static final Duration SLICE = Duration.ofMillis(300);
    private static final Duration IDLE_LOOK = Duration.ofSeconds(2);

    private final FingerprintSensor sensor;
    private final Reports reports;
    private final Lane lane;
    private final Wish<Awaited> wish = new Wish<>();
    private boolean lifted = true;

    /** A finger, and when it is too late for it by {@link System#nanoTime()}. */
    private record Awaited(Capture capture, long deadline) {
        boolean overdue() {
            return System.nanoTime() - deadline >= 0;
        }
    }

    /**
     * A lane for one sensor; {@link #start} lets it work.
     *
     * @param onDeath hears of a failure nobody foresaw
     */
    public FingerprintLane(FingerprintSensor sensor, Reports reports, Consumer<Throwable> onDeath) {
        this.sensor = sensor;
        this.reports = reports;
        this.lane = new Lane("fingerprint", this::turn, onDeath);
    }

    /** Begins to work. */
    public void start() {
        lane.start();
    }

    /** Ends the lane and lets go of the sensor. */
    public void stop() throws InterruptedException {
        lane.stop();
        sensor.close();
    }

    /** Waits for this finger from now on, or for none; the latest wish counts. */
    public void want(Optional<Capture> capture) {
        long deadline = System.nanoTime() + FINGER_PATIENCE.toNanos();
        wish.become(capture.map(finger -> new Awaited(finger, deadline)));
    }

    private void turn() throws InterruptedException {
        // not while a finger is still to be lifted, or the lift before the next finger goes unseen
        var wanted = wish.await(lifted ? IDLE_LOOK : Duration.ZERO);
        try {
            if (!lifted) {
                lifted = sensor.awaitLift(SLICE); // or one finger would be taken for two
                if (!lifted && wanted.isPresent()) {
                    endIfOverdue(wanted.get());
                }
            } else if (wanted.isPresent()) {
                scan(wanted.get());
            } else {
                // tells whether the sensor is there; a finger that waits on it already need not be lifted
                boolean _ = sensor.awaitLift(Duration.ZERO);
            }
            reports.device(Device.FINGERPRINT, Optional.empty());
        } catch (DeviceFault fault) {
            reports.device(Device.FINGERPRINT, Optional.of(fault.remedy()));
        }
    }

    private void scan(Awaited wanted) throws DeviceFault, InterruptedException {
        switch (sensor.scan(SLICE)) {
            case Scan.NoFinger _ -> endIfOverdue(wanted);
            case Scan.TooFaint _ -> {
                lifted = false;
                if (wish.fulfil(wanted)) {
                    reports.observe(new Observation.FingerTooPoor(wanted.capture(), 0, Instruction.LIGHT));
                }
            }
            case Scan.Captured(FingerprintImage image) -> {
                lifted = false;
                if (wish.fulfil(wanted)) {
                    reports.observe(extracted(wanted.capture(), image));
                }
            }
        }
    }

    private void endIfOverdue(Awaited wanted) throws InterruptedException {
        if (wanted.overdue() && wish.fulfil(wanted)) {
            reports.observe(new Observation.FingerTimedOut(wanted.capture()));
        }
    }

    private static Observation extracted(Capture capture, FingerprintImage image) {
        return switch (Extraction.twofold(image)) {
            case Extraction.Extracted(var templates, var quality) ->
                new Observation.FingerCaptured(
                        capture, quality.value(), quality.instruction(), Sensitive.of(templates.octets()));
            case Extraction.TooPoor(var _, var quality) ->
                new Observation.FingerTooPoor(capture, quality.value(), quality.instruction());
        };
    }
}
