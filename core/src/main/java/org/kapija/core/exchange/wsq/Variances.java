package org.kapija.core.exchange.wsq;

import java.util.List;

/** How much each subband varies, where the finger most likely is (FBI IAFIS-IC-0110, part 1, clause 4.3). */
final class Variances {
    /** Below this sum over the four lowest bands, the middle of the picture is no fair part of it. */
    private static final double FAIR_MIN = 20_000;

    private static final int LOWEST = 4;

    private static final int PIXELS_MIN = 4;

    private Variances() {}

    static double[] of(double[] plane, int width, SubbandTree tree) {
        List<Subband> bands = tree.bands();
        double[] middle = new double[bands.size()];
        double[] whole = new double[bands.size()];
        double lowest = 0;
        for (int at = 0; at < bands.size(); at++) {
            Subband band = bands.get(at);
            whole[at] = of(plane, width, band);
            Subband part = middle(band);
            // of a tiny picture the middle of a band is hardly a pixel
            middle[at] = part.width() * part.height() < PIXELS_MIN ? whole[at] : of(plane, width, part);
            lowest += at < LOWEST ? middle[at] : 0;
        }
        return lowest < FAIR_MIN ? whole : middle;
    }

    /** Returns the greatest distance from zero in each band, wherever it is. */
    static double[] peaks(double[] plane, int width, SubbandTree tree) {
        double[] peaks = new double[tree.bands().size()];
        for (int band = 0; band < peaks.length; band++) {
            Subband part = tree.bands().get(band);
            for (int row = part.y(); row < part.y() + part.height(); row++) {
                for (int at = row * width + part.x(); at < row * width + part.x() + part.width(); at++) {
                    peaks[band] = Math.max(peaks[band], Math.abs(plane[at]));
                }
            }
        }
        return peaks;
    }

    /** Leaves out an eighth at each side, and somewhat more than a quarter above and below. */
    private static Subband middle(Subband band) {
        return new Subband(
                band.x() + band.width() / 8,
                band.y() + 9 * band.height() / 32,
                3 * band.width() / 4,
                7 * band.height() / 16,
                false,
                false);
    }

    private static double of(double[] plane, int width, Subband part) {
        double sum = 0;
        double squares = 0;
        for (int row = part.y(); row < part.y() + part.height(); row++) {
            for (int at = row * width + part.x(); at < row * width + part.x() + part.width(); at++) {
                sum += plane[at];
                squares += plane[at] * plane[at];
            }
        }
        double count = (double) part.width() * part.height();
        // a single value has no variance, and is worth its bits none the less
        return count < 2 ? squares : (squares - sum * sum / count) / (count - 1);
    }
}
