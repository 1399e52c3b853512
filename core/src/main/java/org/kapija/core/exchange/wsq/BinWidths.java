package org.kapija.core.exchange.wsq;

import java.util.ArrayList;
import java.util.List;

/**
 * How coarsely each subband is quantised: the widths of its bins, chosen so that the expected number of bits a pixel
 * comes out as asked (FBI IAFIS-IC-0110, part 1, clauses 4.3 and annex B).
 *
 * @param bins width of all bins but the middle one, by band; zero for a band that is left out
 */
record BinWidths(List<Scaled> bins) {
    /** The middle bin, of what becomes zero, is wider by this factor. */
    private static final double MIDDLE = 1.2;

    /** Bands that vary less are not worth a bit. */
    private static final double VARIANCE_MIN = 1.01;

    /** Weights of bands 52 to 59, as somebody found the eye to see them; all others have 1. */
    private static final double[] WEIGHTS = {1.32, 1.08, 1.42, 1.08, 1.32, 1.42, 1.08, 1.08};

    /** Bins reach this many standard deviations to either side, in the model of a band. */
    private static final double LOADING = 2.5;

    /** Bands before this one have bins of one width each, whatever they vary. */
    private static final int FIRST_WEIGHED = 4;

    /** Most bins to either side: what a number of 16 bits can tell, with room for the rounding of widths. */
    private static final int BINS_MAX = 32_000;

    /** First band of the second size. */
    private static final int FIRST_LARGEST = 51;

    /**
     * Chooses the widths.
     *
     * @param variances of the bands
     * @param peaks of the bands, the greatest distance from zero
     * @param bitRate bits a pixel to aim at
     */
    static BinWidths of(double[] variances, double[] peaks, double bitRate) {
        double[] relative = new double[variances.length];
        List<Integer> all = new ArrayList<>();
        for (int band = 0; band < variances.length; band++) {
            if (variances[band] >= VARIANCE_MIN) {
                all.add(band);
                relative[band] = band < FIRST_WEIGHED ? 1 : 10 / (weight(band) * Math.log(variances[band]));
            }
        }
        double proportion = proportion(all, relative, variances, bitRate);
        List<Scaled> bins = new ArrayList<>();
        for (int band = 0; band < relative.length; band++) {
            // a smooth picture puts all its bits into few bands: narrower bins could not be numbered
            double least = peaks[band] / BINS_MAX;
            bins.add(Scaled.pair(relative[band] > 0 ? Math.max(relative[band] / proportion, least) : 0));
        }
        return new BinWidths(List.copyOf(bins));
    }

    /** Finds the factor by which all bins are narrowed: bands that would get no bits take no part in it. */
    private static double proportion(List<Integer> bands, double[] relative, double[] variances, double bitRate) {
        List<Integer> coded = new ArrayList<>(bands);
        while (!coded.isEmpty()) {
            double share = 0;
            double product = 0;
            for (int band : coded) {
                share += share(band);
                product += share(band) * Math.log(Math.sqrt(variances[band]) / relative[band]);
            }
            double proportion = Math.pow(2, bitRate / share - 1) / LOADING / Math.exp(product / share);
            if (!coded.removeIf(band -> relative[band] / proportion >= 2 * LOADING * Math.sqrt(variances[band]))) {
                return proportion;
            }
        }
        return 1;
    }

    private static double weight(int band) {
        return band < SubbandTree.THIRD_BLOCK ? 1 : WEIGHTS[band - SubbandTree.THIRD_BLOCK];
    }

    /** Returns the part of the pixels that a band has. */
    private static double share(int band) {
        return band < FIRST_WEIGHED ? 1.0 / 1024 : band < FIRST_LARGEST ? 1.0 / 256 : 1.0 / 16;
    }

    /** Returns the width of the middle bin of a band. */
    Scaled middle(int band) {
        return Scaled.pair(MIDDLE * bins.get(band).value());
    }

    /** Returns whether a band is coded at all. */
    boolean codes(int band) {
        return bins.get(band).digits() > 0;
    }

    /** Returns the number of the bin that a value of a band falls into, 0 for the middle one. */
    int bin(int band, double value) {
        double half = middle(band).value() / 2;
        double beyond = Math.abs(value) - half;
        if (beyond <= 0) {
            return 0;
        }
        int bin = (int)
                Math.min(Short.MAX_VALUE, Math.floor(beyond / bins.get(band).value()) + 1);
        return value > 0 ? bin : -bin;
    }
}
