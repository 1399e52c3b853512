package org.kapija.core.fingerprint.image;

import org.kapija.core.value.Octets;

/**
 * One finger as a sensor saw it: dark ridges on light ground.
 *
 * @param width pixels in a row, 1 to {@value #SIDE_MAX_INCHES} inches
 * @param height rows, 1 to {@value #SIDE_MAX_INCHES} inches
 * @param dpi pixels per inch, {@value #DPI_MIN} to {@value #DPI_MAX}; sensors of EES and Eurodac quality have 500
 * @param pixels grey, one octet each, 0 is black, row by row from the finger tip
 */
public record FingerprintImage(int width, int height, int dpi, Octets pixels) {
    /**
     * Longest side: a rolled finger has 1.6 inches (ANSI/NIST-ITL, table of image dimensions). It bounds the work as
     * well: the engine scales every image to 500 dpi first.
     */
    public static final int SIDE_MAX_INCHES = 2;

    /** Coarsest resolution that still separates ridges (about 0.45 mm apart). */
    public static final int DPI_MIN = 100;

    /** Finest resolution that is taken. */
    public static final int DPI_MAX = 2000;

    public FingerprintImage {
        requireWithin("dpi", dpi, DPI_MIN, DPI_MAX);
        requireWithin("width", width, 1, SIDE_MAX_INCHES * dpi);
        requireWithin("height", height, 1, SIDE_MAX_INCHES * dpi);
        if (pixels.size() != width * height) {
            throw new IllegalArgumentException(
                    "pixels: " + pixels.size() + " octets for " + width + " x " + height + " pixels");
        }
    }

    private static void requireWithin(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + ": " + value + ", expected " + min + " to " + max);
        }
    }
}
