package org.kapija.hardware.zfm;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.serial.Deadline;
import org.kapija.hardware.serial.SerialDevice;

/**
 * Fetches the image that the module has taken. The protocol can neither repeat a packet nor number them: one bad or
 * double packet spoils the whole, and the whole is asked for again, which works because the image stays in the buffer.
 */
final class ImageTransfer {
    private static final int ATTEMPTS = 3;
    private static final int GREY_STEP = 17; // 0..15 to 0..255
    private static final Duration QUIET = Duration.ofMillis(100);
    private static final Duration NOISE_MAX = Duration.ofSeconds(1);

    private final SerialDevice device;
    private final ZfmProfile profile;
    private final ZfmLink link;

    ImageTransfer(SerialDevice device, ZfmProfile profile, ZfmLink link) {
        this.device = device;
        this.profile = profile;
        this.link = link;
    }

    /**
     * Fetches the image.
     *
     * @return nothing when the module no longer has one, as after a loss of its power
     * @throws DeviceFault if no attempt brought it whole
     */
    Optional<FingerprintImage> fetch() throws DeviceFault {
        boolean heardData = false;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var answer = link.ask(Instruction.UPLOAD_IMAGE);
            if (answer.status() != Status.OK) {
                return Optional.empty();
            }
            var data = new ByteArrayOutputStream(profile.uploadSize());
            if (collect(data) && data.size() == profile.uploadSize()) {
                return Optional.of(imageOf(data.toByteArray()));
            }
            heardData |= data.size() > 0;
            link.reader().settle(QUIET, Deadline.in(NOISE_MAX));
        }
        throw device.fault(heardData ? DeviceFault.Kind.NONSENSE : DeviceFault.Kind.SILENT);
    }

    /** Returns whether every packet up to the last came whole; ends early once there is more than an image. */
    private boolean collect(ByteArrayOutputStream data) throws DeviceFault {
        boolean intact = true;
        while (data.size() <= profile.uploadSize()) {
            switch (link.reader().next(Deadline.in(profile.answerTime()))) {
                case Arrival.Spoiled _ -> intact = false; // read on: the module sends to the end in any case
                case Arrival.Nothing _ -> {
                    return false;
                }
                case Arrival.Whole(Packet packet) -> {
                    switch (packet.kind()) {
                        case DATA -> data.writeBytes(packet.content().toArray());
                        case LAST_DATA -> {
                            data.writeBytes(packet.content().toArray());
                            return intact;
                        }
                        case ACKNOWLEDGE, COMMAND -> {} // the second copy of an answer
                    }
                }
            }
        }
        return false; // no image of this module: what else it sends is not kept
    }

    /** Two pixels a byte, the left one in the high nibble, 16 greys. */
    private FingerprintImage imageOf(byte[] packed) {
        byte[] grey = new byte[packed.length * 2];
        for (int index = 0; index < packed.length; index++) {
            grey[2 * index] = (byte) ((packed[index] >> 4 & 0xF) * GREY_STEP);
            grey[2 * index + 1] = (byte) ((packed[index] & 0xF) * GREY_STEP);
        }
        return new FingerprintImage(profile.width(), profile.height(), profile.dpi(), Octets.of(grey));
    }
}
