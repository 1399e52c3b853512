package org.kapija.core.exchange.wsq;

import java.util.ArrayList;
import java.util.List;

/**
 * The decomposition of a picture into 64 subbands (FBI IAFIS-IC-0110, part 1, figure 4), of which the four highest are
 * never coded.
 *
 * @param splits what is split, in this order
 * @param bands the 60 coded bands, numbered as in the standard
 */
record SubbandTree(List<Subband> splits, List<Subband> bands) {
    /** Number of the coded bands. */
    static final int BANDS = 60;

    /** First band of the second block of coefficients; the first one begins with band 0. */
    static final int SECOND_BLOCK = 19;

    /** First band of the third block. */
    static final int THIRD_BLOCK = 52;

    static SubbandTree of(int width, int height) {
        List<Subband> splits = new ArrayList<>();
        List<Subband> bands = new ArrayList<>();
        List<Subband> first = split(new Subband(0, 0, width, height, false, false), splits);
        List<Subband> second = split(first.get(0), splits);
        List<Subband> third = split(second.get(0), splits);
        List<Subband> fourth = split(third.get(0), splits);
        bands.addAll(split(fourth.get(0), splits)); // 0 to 3
        bands.addAll(fourth.subList(1, 4)); // 4 to 6
        third.subList(1, 4).forEach(part -> bands.addAll(split(part, splits))); // 7 to 18
        for (int high = 1; high <= 2; high++) { // 19 to 50
            split(second.get(high), splits).forEach(part -> bands.addAll(split(part, splits)));
        }
        bands.add(second.get(3)); // 51
        for (int high = 1; high <= 2; high++) { // 52 to 59
            bands.addAll(split(first.get(high), splits));
        }
        return new SubbandTree(List.copyOf(splits), List.copyOf(bands));
    }

    private static List<Subband> split(Subband band, List<Subband> splits) {
        splits.add(band);
        return band.quarters();
    }
}
