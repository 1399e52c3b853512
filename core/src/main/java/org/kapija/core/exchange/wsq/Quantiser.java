package org.kapija.core.exchange.wsq;

import java.util.Arrays;

/**
 * Turns bands of a transformed picture into numbers of bins.
 *
 * @param plane the transformed picture, row by row
 * @param width of a row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of millions of numbers would serve nobody
record Quantiser(double[] plane, int width, SubbandTree tree, BinWidths widths) {
    /** Returns the bins of the bands from one to before another that are coded, band by band, row by row. */
    short[] block(int from, int to) {
        int count = 0;
        for (int band = from; band < to; band++) {
            Subband part = tree.bands().get(band);
            count += widths.codes(band) ? part.width() * part.height() : 0;
        }
        short[] block = new short[count];
        int next = 0;
        for (int band = from; band < to; band++) {
            if (widths.codes(band)) {
                next = fill(block, next, band);
            }
        }
        return Arrays.copyOf(block, next);
    }

    private int fill(short[] block, int from, int band) {
        Subband part = tree.bands().get(band);
        int next = from;
        for (int row = part.y(); row < part.y() + part.height(); row++) {
            for (int at = row * width + part.x(); at < row * width + part.x() + part.width(); at++) {
                block[next++] = (short) widths.bin(band, plane[at]);
            }
        }
        return next;
    }
}
