package org.kapija.core.document.picture;

/**
 * Grey values, one octet each, 0 is black, row by row from the top. Never changed once made; whoever makes one lets go
 * of the array, and whoever takes the array only reads: there are millions of values, and a copy each would cost more
 * than most of what is done with them.
 */
public final class GreyImage {
    private final int width;
    private final int height;
    private final byte[] pixels;

    /**
     * An image of the caller's values, which are not copied.
     *
     * @throws IllegalArgumentException if their number is not width times height, or there are none
     */
    public GreyImage(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || (long) width * height != pixels.length) {
            throw new IllegalArgumentException(width + " x " + height + " and " + pixels.length + " values");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Returns the pixels in a row. */
    public int width() {
        return width;
    }

    /** Returns the rows. */
    public int height() {
        return height;
    }

    /** Returns the values themselves, no copy. */
    public byte[] pixels() {
        return pixels;
    }

    /** Returns a value, 0 to 255. */
    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }
}
