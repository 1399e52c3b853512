package org.kapija.hardware.zfm;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.Scan;
import org.kapija.hardware.serial.Deadline;
import org.kapija.hardware.serial.Lifeline;
import org.kapija.hardware.serial.SerialDevice;

/** Work with a module whose line is open at the right speed and whose password was accepted. */
final class ZfmSession implements Lifeline.Conversation {
    private static final Duration BETWEEN_CAPTURES = Duration.ofMillis(40); // a capture itself takes 100 ms or more
    private static final int LOST_IMAGES_MAX = 3;
    private static final byte[] BREATHING_BLUE = {1, 100, 2, 0}; // control, speed, colour, count (0: for ever)
    private static final byte[] DARK = {4, 0, 0, 0};

    private final SerialDevice device;
    private final ZfmProfile profile;
    private final ZfmLink link;
    private final int baud;

    ZfmSession(SerialDevice device, ZfmProfile profile, ZfmLink link, int baud) {
        this.device = device;
        this.profile = profile;
        this.link = link;
        this.baud = baud;
    }

    int baud() {
        return baud;
    }

    Scan scan(Duration patience) throws DeviceFault {
        light(true);
        var scan = look(Deadline.in(patience));
        light(false);
        return scan;
    }

    boolean awaitLift(Duration patience) throws DeviceFault {
        var deadline = Deadline.in(patience);
        while (capture() != Status.NO_FINGER) {
            if (isOver(deadline)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        link.close();
    }

    private Scan look(Deadline deadline) throws DeviceFault {
        int lost = 0;
        while (true) {
            var status = capture();
            if (status == Status.OK) {
                var image = new ImageTransfer(device, profile, link).fetch();
                if (image.isPresent()) {
                    return new Scan.Captured(image.get());
                }
                if (++lost == LOST_IMAGES_MAX) {
                    throw device.fault(DeviceFault.Kind.NONSENSE);
                }
            } else if (isOver(deadline)) {
                return status == Status.CAPTURE_FAILED ? new Scan.TooFaint() : new Scan.NoFinger();
            }
        }
    }

    /** One look at the glass; the password is given again to a module that has forgotten it with its power. */
    private Status capture() throws DeviceFault {
        var status = link.ask(Instruction.CAPTURE).status();
        if (status == Status.PASSWORD_WANTED) {
            link.unlock(profile.answerTime());
            return link.ask(Instruction.CAPTURE).status();
        }
        return status;
    }

    private static boolean isOver(Deadline deadline) {
        if (deadline.hasPassed() || Thread.currentThread().isInterrupted()) {
            return true;
        }
        LockSupport.parkNanos(BETWEEN_CAPTURES.toNanos());
        return false;
    }

    private void light(boolean on) throws DeviceFault {
        if (profile.hasLamp()) {
            link.ask(Instruction.LIGHT, on ? BREATHING_BLUE : DARK);
        }
    }
}
