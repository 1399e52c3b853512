package org.kapija.core.document.picture;

/**
 * Where a line of the zone runs in an image, which need not be level, nor equally large at both ends.
 *
 * @param start half a character before the first one, at the middle of its height
 * @param end half a character after the last one
 * @param startHeight pixels across the line that belong to it, half the characters' height of margin included
 * @param endHeight the same at its end
 */
record LineCourse(Point start, Point end, double startHeight, double endHeight) {
    private static final int WIDTH_MAX = 4_000; // of what is cut out: twice the longest line

    /** The line read from its other end: that of a document that lies upside down. */
    LineCourse turnedOver() {
        return new LineCourse(
                /* start= */ end, /* end= */ start, /* startHeight= */ endHeight, /* endHeight= */ startHeight);
    }

    /**
     * Cuts it out, level and evenly lit.
     *
     * @param finish tells the height; the width follows
     */
    GreyImage cut(GreyImage image, Finish finish) {
        int height = finish.height();
        double length = start.distance(end);
        double tall = (startHeight + endHeight) / 2 * finish.room();
        int width = Math.clamp(Math.round(length / tall * height), 1, WIDTH_MAX);
        var sampling = new Sampling(image, Math.max(1, (int) (tall / height)));
        double downX = -(end.y() - start.y()) / length;
        double downY = (end.x() - start.x()) / length;
        float[] values = new float[width * height];
        for (int column = 0; column < width; column++) {
            double share = (column + 0.5) / width;
            Point middle = start.towards(end, share);
            double here = (startHeight + share * (endHeight - startHeight)) * finish.room();
            for (int row = 0; row < height; row++) {
                double off = ((row + 0.5) / height - 0.5) * here;
                values[row * width + column] = sampling.at(middle.x() + off * downX, middle.y() + off * downY);
            }
        }
        Plane plain = new Plane(width, height, values);
        return Contrast.evened(finish.sharpness() == 0 ? plain : Contrast.sharpened(plain, finish.sharpness()));
    }
}
