package org.kapija.core.exchange.wsq;

/**
 * The symmetric wavelet transform with filters of nine and seven taps (FBI IAFIS-IC-0110, part 1, clause 4 and annex A:
 * Cohen, Daubechies, Feauveau). Edges are continued by reflection at the outermost pixels.
 */
final class Wavelet {
    /** The low pass, from its middle outwards. */
    static final double[] LOW = {
        0.8526986790094034, 0.37740285561265380, -0.11062440441842342, -0.02384946501938000, 0.03782845550699546
    };

    /** The high pass, from its middle outwards. */
    static final double[] HIGH = {0.7884856164056644, -0.4180922732222122, -0.04068941760955844, 0.06453888262893845};

    private final double[] plane;
    private final int width;
    private final double[] line;
    private final double[] parted;

    private Wavelet(double[] plane, int width, int longest) {
        this.plane = plane;
        this.width = width;
        this.line = new double[longest];
        this.parted = new double[longest];
    }

    /** Transforms a plane in place. */
    static void decompose(double[] plane, int width, SubbandTree tree) {
        var wavelet = new Wavelet(plane, width, Math.max(width, plane.length / width));
        tree.splits().forEach(wavelet::split);
    }

    private void split(Subband band) {
        int corner = band.y() * width + band.x();
        for (int row = 0; row < band.height(); row++) {
            split(corner + row * width, 1, band.width(), band.flippedX());
        }
        for (int column = 0; column < band.width(); column++) {
            split(corner + column, width, band.height(), band.flippedY());
        }
    }

    private void split(int from, int stride, int count, boolean flipped) {
        for (int at = 0; at < count; at++) {
            line[at] = plane[from + at * stride];
        }
        int lows = (count + 1) / 2;
        int lowAt = flipped ? count - lows : 0;
        int highAt = flipped ? 0 : lows;
        for (int at = 0; at < count; at++) {
            boolean low = at % 2 == 0;
            parted[(low ? lowAt : highAt) + at / 2] = filtered(low ? LOW : HIGH, at, count);
        }
        for (int at = 0; at < count; at++) {
            plane[from + at * stride] = parted[at];
        }
    }

    private double filtered(double[] taps, int middle, int count) {
        double sum = taps[0] * line[middle];
        for (int tap = 1; tap < taps.length; tap++) {
            sum += taps[tap] * (line[reflected(middle - tap, count)] + line[reflected(middle + tap, count)]);
        }
        return sum;
    }

    private static int reflected(int at, int count) {
        int last = count - 1;
        int inside = at;
        while (last > 0 && (inside < 0 || inside > last)) {
            inside = inside < 0 ? -inside : 2 * last - inside;
        }
        return last > 0 ? inside : 0;
    }
}
