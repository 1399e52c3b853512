package org.kapija.simulator.zfm;

import java.util.Optional;
import org.kapija.core.value.Octets;

/** The glass and what lies on it: an 8-bit grey image from outside, seen by the module in 16 greys. */
final class Glass {
    private static final int INK = 0xB0; // a pixel darker than this belongs to a ridge
    private static final int PIXELS_PER_RIDGE_PIXEL = 50; // fewer dark pixels than one in fifty is no finger print

    private final int pixels;
    private Optional<Octets> finger = Optional.empty();

    Glass(int pixels) {
        this.pixels = pixels;
    }

    void place(Octets grey) {
        if (grey.size() != pixels) {
            throw new IllegalArgumentException("an image of " + pixels + " octets is wanted, not " + grey);
        }
        finger = Optional.of(grey);
    }

    void lift() {
        finger = Optional.empty();
    }

    Optional<Octets> finger() {
        return finger;
    }

    static boolean isTooFaint(Octets grey) {
        int dark = 0;
        for (int pixel = 0; pixel < grey.size(); pixel++) {
            if (grey.at(pixel) < INK) {
                dark++;
            }
        }
        return dark * PIXELS_PER_RIDGE_PIXEL < grey.size();
    }

    /** Two pixels a byte, the left one in the high nibble, low four bits of each lost. */
    static byte[] packed(Octets grey) {
        byte[] packed = new byte[grey.size() / 2];
        for (int index = 0; index < packed.length; index++) {
            packed[index] = (byte) ((grey.at(2 * index) & 0xF0) | (grey.at(2 * index + 1) >> 4));
        }
        return packed;
    }
}
