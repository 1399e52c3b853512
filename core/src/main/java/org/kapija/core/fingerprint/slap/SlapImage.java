package org.kapija.core.fingerprint.slap;

import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;

/**
 * Several fingers as a four-finger scanner saw them, tips upwards: dark ridges on light ground.
 *
 * @param width pixels in a row, 1 to {@value #WIDTH_MAX_INCHES} inches
 * @param height rows, 1 to {@value #HEIGHT_MAX_INCHES} inches
 * @param dpi pixels per inch, {@value FingerprintImage#DPI_MIN} to {@value FingerprintImage#DPI_MAX}
 * @param pixels grey, one octet each, 0 is black, row by row from the finger tips
 */
public record SlapImage(int width, int height, int dpi, Octets pixels) {
    /** Widest platen in use (FBI EBTS, Appendix F: 3.2 inches for identification flats). */
    public static final double WIDTH_MAX_INCHES = 3.2;

    /** Tallest platen in use. */
    public static final double HEIGHT_MAX_INCHES = 3;

    public SlapImage {
        require("dpi", dpi, FingerprintImage.DPI_MIN, FingerprintImage.DPI_MAX);
        require("width", width, 1, (int) Math.round(WIDTH_MAX_INCHES * dpi));
        require("height", height, 1, (int) Math.round(HEIGHT_MAX_INCHES * dpi));
        if (pixels.size() != width * height) {
            throw new IllegalArgumentException(
                    "pixels: " + pixels.size() + " octets for " + width + " x " + height + " pixels");
        }
    }

    private static void require(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + ": " + value + ", expected " + min + " to " + max);
        }
    }
}
