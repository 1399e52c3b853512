package org.kapija.hardware.zfm;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.fuzz.FuzzTarget;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.Scan;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.hardware.serial.SpokenPort;

/**
 * What a fingerprint module says while it is found, tuned and asked for an image. An input is bursts, each an octet of
 * length with its content: in the upper half a packet whose sum is right, its kind told by two bits; below, as it is.
 */
public final class ModuleTarget implements FuzzTarget {
    private static final int SIDE = 8;
    private static final int PACKET = 0x80;
    private static final int SIZE = 0x1F;
    private static final List<Packet.Kind> KINDS =
            List.of(Packet.Kind.COMMAND, Packet.Kind.DATA, Packet.Kind.ACKNOWLEDGE, Packet.Kind.LAST_DATA);
    private static final SerialDevice DEVICE = new SerialDevice("scanner", Path.of("/dev/none"));
    private static final ZfmProfile PROFILE =
            new ZfmProfile(SIDE, SIDE, 508, -1, Sensitive.of(0), 57_600, 57_600, false, Duration.ofMillis(1));

    @Override
    public List<Octets> seeds() {
        var talk = new ByteArrayOutputStream();
        talk.writeBytes(acknowledged("00")); // the password
        talk.writeBytes(acknowledged("00" + "0000000000c800030000000100000006")); // parameters: packets of 64
        talk.writeBytes(acknowledged("00")); // packets of 256
        talk.writeBytes(acknowledged("00")); // a finger was taken
        talk.writeBytes(acknowledged("00")); // its image comes
        talk.writeBytes(said(Packet.Kind.DATA, "0123456789abcdef0123456789abcdef"));
        talk.writeBytes(said(Packet.Kind.LAST_DATA, "0123456789abcdef0123456789abcdef"));
        var nobody = new ByteArrayOutputStream();
        nobody.writeBytes(new byte[] {1, 0x55});
        nobody.writeBytes(acknowledged("13"));
        return List.of(Octets.of(talk.toByteArray()), Octets.of(nobody.toByteArray()));
    }

    private static byte[] acknowledged(String hex) {
        return said(Packet.Kind.ACKNOWLEDGE, hex);
    }

    private static byte[] said(Packet.Kind kind, String hex) {
        byte[] content = Octets.ofHex(hex).toArray();
        byte[] burst = new byte[1 + content.length];
        burst[0] = (byte) (PACKET | KINDS.indexOf(kind) << 5 | content.length);
        System.arraycopy(content, 0, burst, 1, content.length);
        return burst;
    }

    @Override
    public Answer meet(Octets input) {
        var port = new SpokenPort(DEVICE, bursts(input.toArray()));
        try {
            Scan scan =
                    new Connection(DEVICE, PROFILE, (_, _) -> port).open(57_600).scan(Duration.ZERO);
            return new Answer(scan instanceof Scan.Captured, List.<Message>of());
        } catch (DeviceFault fault) {
            return Answer.refused(fault.remedy());
        }
    }

    private static List<byte[]> bursts(byte[] input) {
        List<byte[]> bursts = new ArrayList<>();
        for (int at = 0; at < input.length; ) {
            int head = input[at] & 0xFF;
            int end = Math.min(input.length, at + 1 + (head & SIZE));
            byte[] content = Arrays.copyOfRange(input, at + 1, end);
            var kind = KINDS.get(head >> 5 & 3);
            bursts.add(head < PACKET ? content : new Packet(-1, kind, Octets.of(content)).encoded());
            at = end;
        }
        return bursts;
    }
}
