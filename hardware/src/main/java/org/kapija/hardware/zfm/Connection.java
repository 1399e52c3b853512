package org.kapija.hardware.zfm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.hardware.serial.SerialPort;

/**
 * Finds a module at whatever speed it speaks and brings it to the best one: password, parameters, packet size, speed.
 * All of it takes less than 3 s when nobody answers.
 */
final class Connection {
    /** A module answers a password within 30 ms at 9600 baud; the line is looked at every 100 ms. */
    private static final Duration PROBE = Duration.ofMillis(200);

    private static final int PROBES_AT_NEW_BAUD = 3;
    private static final List<Integer> USUAL_BAUDS = List.of(57_600, 115_200, 921_600, 9_600, 38_400, 19_200);
    private static final List<Integer> BEST_BAUDS = List.of(921_600, 460_800, 230_400, 115_200, 57_600);
    private static final byte BAUD_REGISTER = 4;
    private static final byte PACKET_REGISTER = 6;
    private static final byte PACKETS_OF_256 = 3;
    private static final int LARGEST_PACKET = 256;

    private final SerialDevice device;
    private final ZfmProfile profile;
    private final SerialPort.Opener opener;

    /** A link that the module has answered on. */
    private record Found(ZfmLink link, int baud) {}

    Connection(SerialDevice device, ZfmProfile profile, SerialPort.Opener opener) {
        this.device = device;
        this.profile = profile;
        this.opener = opener;
    }

    /**
     * Opens the line and readies the module.
     *
     * @param baudFirst the speed at which it was met last
     * @throws DeviceFault if it is not there, silent, of another speed than any that is tried, or says no
     */
    ZfmSession open(int baudFirst) throws DeviceFault {
        var found = find(baudFirst);
        try {
            enlargePackets(found.link());
        } catch (DeviceFault fault) {
            found.link().close();
            throw fault;
        }
        var tuned = speedUp(found);
        return new ZfmSession(device, profile, tuned.link(), tuned.baud());
    }

    private Found find(int baudFirst) throws DeviceFault {
        int noise = 0;
        for (int baud : order(baudFirst)) {
            var link = linkAt(baud);
            if (unlocks(link, 1)) {
                return new Found(link, baud);
            }
            noise += link.reader().noise();
            link.close();
        }
        throw device.fault(noise > 0 ? DeviceFault.Kind.WRONG_BAUD : DeviceFault.Kind.SILENT);
    }

    /**
     * Likely speeds first, then the others, then the likely ones again: a module that was just plugged in needs up to
     * 500 ms to wake, and one that is busy may miss a question.
     */
    private List<Integer> order(int baudFirst) {
        var likely = new LinkedHashSet<Integer>();
        likely.add(baudFirst);
        likely.add(profile.baud());
        likely.addAll(USUAL_BAUDS.subList(0, 2));
        var once = new LinkedHashSet<>(likely);
        once.addAll(USUAL_BAUDS);
        var order = new ArrayList<>(once);
        order.addAll(likely);
        return order;
    }

    private void enlargePackets(ZfmLink link) throws DeviceFault {
        var answer = link.ask(Instruction.READ_PARAMETERS);
        if (answer.status() != Status.OK) {
            return; // it has lost power since it took the password: the session gives it again
        }
        if (Parameters.of(answer.content()).packetSize() != LARGEST_PACKET) {
            link.ask(Instruction.WRITE_REGISTER, PACKET_REGISTER, PACKETS_OF_256); // refused: the image takes longer
        }
    }

    /** The highest speed that both sides allow; down, too, if the module was set above our limit. */
    private Found speedUp(Found found) throws DeviceFault {
        for (int baud : BEST_BAUDS) {
            if (baud > profile.baudMax()) {
                continue;
            }
            if (baud == found.baud()) {
                return found;
            }
            if (accepts(found.link(), baud)) {
                found.link().close();
                return reopened(baud, found.baud());
            }
        }
        return found;
    }

    private boolean accepts(ZfmLink link, int baud) throws DeviceFault {
        try {
            byte units = (byte) (baud / Parameters.BAUD_UNIT);
            return link.ask(Instruction.WRITE_REGISTER, BAUD_REGISTER, units).status() == Status.OK;
        } catch (DeviceFault fault) {
            link.close();
            throw fault;
        }
    }

    /** Some modules change their speed at once, others with the next power-up only. */
    private Found reopened(int baud, int baudBefore) throws DeviceFault {
        for (int candidate : List.of(baud, baudBefore)) {
            var link = linkAt(candidate);
            if (unlocks(link, PROBES_AT_NEW_BAUD)) {
                return new Found(link, candidate);
            }
            link.close();
        }
        throw device.fault(DeviceFault.Kind.SILENT);
    }

    private ZfmLink linkAt(int baud) throws DeviceFault {
        return new ZfmLink(device, profile, opener.open(device, baud));
    }

    private static boolean unlocks(ZfmLink link, int probes) throws DeviceFault {
        try {
            for (int probe = 1; probe <= probes; probe++) {
                if (link.unlock(PROBE)) {
                    return true;
                }
            }
            return false;
        } catch (DeviceFault fault) {
            link.close();
            throw fault;
        }
    }
}
