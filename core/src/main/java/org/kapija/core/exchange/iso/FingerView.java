package org.kapija.core.exchange.iso;

import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.value.Octets;

/**
 * One image of a finger or slap in a record.
 *
 * @param position code of the finger (0 unknown, 1 right thumb to 10 left little finger, 13 to 15 slaps)
 * @param quality 0 to 100, 254 if nobody says
 * @param impression code of the way it was taken, 0 live and plain
 * @param width pixels in a row
 * @param height rows
 * @param compression of the data: none, WSQ, JPEG, JPEG 2000 or PNG
 * @param data the image
 */
public record FingerView(
        int position, int quality, int impression, int width, int height, Compression compression, Octets data) {}
