package org.kapija.core.exchange.wsq;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.kapija.core.value.Octets;

/** Pictures that look a little like fingers: rings of ridges with noise, on light ground. */
final class Drawn {
    private Drawn() {}

    static Picture rings(int width, int height, long seed) {
        var random = new SplittableRandom(seed);
        byte[] pixels = new byte[width * height];
        for (int at = 0; at < pixels.length; at++) {
            double x = at % width - width / 2.0;
            int row = at / width;
            double y = (row - height / 2.0) * 1.3;
            double distance = Math.hypot(x, y);
            double ridge = distance < Math.min(width, height) / 2.0 ? 80 * Math.sin(distance * 2 * Math.PI / 9) : 90;
            pixels[at] = (byte) Math.clamp(Math.round(140 + ridge + random.nextDouble(-8, 8)), 0, 255);
        }
        return new Picture(width, height, 500, Octets.of(pixels));
    }

    /** One wave along the rows and one down the columns: nothing but the lowest frequencies. */
    static Picture waves(int width, int height) {
        byte[] pixels = new byte[width * height];
        for (int at = 0; at < pixels.length; at++) {
            int row = at / width;
            double along = Math.cos(2 * Math.PI * (at % width) / width);
            double down = Math.cos(2 * Math.PI * row / height);
            pixels[at] = (byte) Math.round(128 + 50 * along + 50 * down);
        }
        return new Picture(width, height, 500, Octets.of(pixels));
    }

    static Picture blank(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 77);
        return new Picture(width, height, 500, Octets.of(pixels));
    }

    /** Root of the mean squared difference of two pictures, in grey levels. */
    static double difference(Picture one, Picture other) {
        double sum = 0;
        for (int at = 0; at < one.pixels().size(); at++) {
            sum += Math.pow(one.pixels().at(at) - other.pixels().at(at), 2);
        }
        return Math.sqrt(sum / one.pixels().size());
    }
}
