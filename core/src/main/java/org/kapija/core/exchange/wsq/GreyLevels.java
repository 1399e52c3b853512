package org.kapija.core.exchange.wsq;

import org.kapija.core.value.Octets;

/**
 * How grey values are brought to −128 … 128 around zero before they are transformed (FBI IAFIS-IC-0110, part 1, clause
 * 4.1). What the file says, rounded, is what is used.
 *
 * @param shift the mean, taken away
 * @param scale what is divided by then
 */
record GreyLevels(Scaled shift, Scaled scale) {
    private static final double HALF = 128;

    static GreyLevels of(Octets pixels) {
        long sum = 0;
        int darkest = 255;
        int lightest = 0;
        for (int at = 0; at < pixels.size(); at++) {
            sum += pixels.at(at);
            darkest = Math.min(darkest, pixels.at(at));
            lightest = Math.max(lightest, pixels.at(at));
        }
        double mean = (double) sum / pixels.size();
        double reach = Math.max(mean - darkest, lightest - mean) / HALF;
        return new GreyLevels(Scaled.pair(mean), Scaled.pair(reach > 0 ? reach : 1)); // a blank picture stays blank
    }

    double[] centred(Octets pixels) {
        double[] plane = new double[pixels.size()];
        for (int at = 0; at < plane.length; at++) {
            plane[at] = (pixels.at(at) - shift.value()) / scale.value();
        }
        return plane;
    }
}
