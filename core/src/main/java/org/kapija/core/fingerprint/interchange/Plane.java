package org.kapija.core.fingerprint.interchange;

import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.message.Message;

/**
 * The image that minutiae were found in, and the way from its pixels to ours.
 *
 * @param width pixels; 0 if the record does not say
 * @param height pixels; 0 if the record does not say
 * @param across pixels per centimetre in a row
 * @param down rows per centimetre
 */
record Plane(int width, int height, int across, int down) {
    private static final double DPI = 500;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    /** Checks that fingers are scanned like this. */
    Plane checked() throws RecordFault {
        if (Math.min(across, down) < MinutiaeReading.RESOLUTION_MIN
                || Math.max(across, down) > MinutiaeReading.RESOLUTION_MAX) {
            throw new RecordFault(Message.of(
                    "finger.record.resolution", "across", Integer.toString(across), "down", Integer.toString(down)));
        }
        return this;
    }

    /** Returns whether a pixel lies in the image, and on the plane of {@link Minutiae}. */
    boolean holds(int x, int y) {
        return (width == 0 || x < width)
                && (height == 0 || y < height)
                && Math.max(x(x), y(y)) <= Minutiae.COORDINATE_MAX;
    }

    /** Returns the column at 500 dpi. */
    int x(int column) {
        return usual(column, across);
    }

    /** Returns the row at 500 dpi. */
    int y(int row) {
        return usual(row, down);
    }

    private static int usual(int pixels, int perCentimetre) {
        return (int) Math.round(pixels * DPI / (perCentimetre * CENTIMETRES_PER_INCH));
    }

    /**
     * Returns the direction as {@link Minutiae} have it: they turn with the axes, from right to down, records the other
     * way. Pixels that are not square bend it.
     *
     * @param steps from the right, counterclockwise
     * @param turn steps of a full turn
     */
    int direction(int steps, int turn) {
        double angle = 2 * Math.PI * steps / turn;
        return Minutiae.steps(-StrictMath.atan2(StrictMath.sin(angle) / down, StrictMath.cos(angle) / across));
    }
}
