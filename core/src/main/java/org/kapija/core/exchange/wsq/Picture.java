package org.kapija.core.exchange.wsq;

import org.kapija.core.value.Octets;

/**
 * A grey picture of one finger or several.
 *
 * @param width pixels in a row, 1 or more
 * @param height rows, 1 or more
 * @param dpi pixels per inch; 0 if nobody says
 * @param pixels one octet each, 0 is black, row by row from the top
 */
public record Picture(int width, int height, int dpi, Octets pixels) {
    /** Most pixels: a slap of 3.2 by 3 inches at 1000 dpi, with room. It bounds the memory of packing and unpacking. */
    public static final int PIXELS_MAX = 16_000_000;

    public Picture {
        if (!bearable(width, height) || pixels.size() != width * height) {
            throw new IllegalArgumentException(
                    pixels.size() + " octets for " + width + " x " + height + " pixels of a picture");
        }
    }

    /** Returns whether a picture of this size is packed and unpacked at all. */
    public static boolean bearable(int width, int height) {
        return width > 0 && height > 0 && (long) width * height <= PIXELS_MAX;
    }
}
