package org.kapija.core.document.picture;

/**
 * Values of an image between its pixels.
 *
 * @param fineness how many pixels there are for one that is asked for: more than one are averaged, else a smooth curve
 *     is laid through four of them each way (E. Catmull, R. Rom 1974), which keeps small characters apart
 */
record Sampling(GreyImage image, int fineness) {
    float at(double x, double y) {
        if (fineness == 1) {
            return curve(x, y);
        }
        float sum = 0;
        int left = (int) Math.round(x - (fineness - 1) / 2.0);
        int top = (int) Math.round(y - (fineness - 1) / 2.0);
        for (int row = 0; row < fineness; row++) {
            for (int column = 0; column < fineness; column++) {
                sum += pixel(left + column, top + row);
            }
        }
        return sum / (fineness * fineness);
    }

    private float curve(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float right = (float) (x - left);
        float below = (float) (y - top);
        return curve(
                row(left, top - 1, right),
                row(left, top, right),
                row(left, top + 1, right),
                row(left, top + 2, right),
                below);
    }

    private float row(int left, int y, float share) {
        return curve(pixel(left - 1, y), pixel(left, y), pixel(left + 1, y), pixel(left + 2, y), share);
    }

    private static float curve(float before, float from, float to, float after, float share) {
        return from
                + 0.5F
                        * share
                        * (to
                                - before
                                + share
                                        * (2 * before
                                                - 5 * from
                                                + 4 * to
                                                - after
                                                + share * (3 * (from - to) + after - before)));
    }

    private int pixel(int x, int y) {
        return image.at(Math.clamp(x, 0, image.width() - 1), Math.clamp(y, 0, image.height() - 1));
    }
}
