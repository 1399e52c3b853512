package org.kapija.core.exchange.wsq;

import java.util.List;

/**
 * A rectangle of the transformed picture that holds one range of spatial frequencies, the lowest at its upper left.
 *
 * <p>What a high pass leaves has its frequencies in reverse. A flipped band therefore gets its own high part first when
 * it is split, and neighbours in the plane stay neighbours in frequency.
 *
 * @param flippedX whether the frequencies along the rows run in reverse
 * @param flippedY whether those down the columns do
 */
record Subband(int x, int y, int width, int height, boolean flippedX, boolean flippedY) {
    /** Splits it in four: upper left, upper right, lower left, lower right. Low parts have the odd pixel. */
    List<Subband> quarters() {
        int left = flippedX ? width / 2 : (width + 1) / 2;
        int top = flippedY ? height / 2 : (height + 1) / 2;
        return List.of(
                new Subband(x, y, left, top, false, false),
                new Subband(x + left, y, width - left, top, true, false),
                new Subband(x, y + top, left, height - top, false, true),
                new Subband(x + left, y + top, width - left, height - top, true, true));
    }
}
