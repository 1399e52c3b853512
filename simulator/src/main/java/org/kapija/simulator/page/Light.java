package org.kapija.simulator.page;

import java.util.SplittableRandom;

/** What light and sensor do to the values of a photograph. */
final class Light {
    private final double glare;
    private final double noise;
    private final SplittableRandom random;
    private final double glareX;
    private final double glareY;
    private final double glareRadius;
    private final double fallX;
    private final double fallY;

    Light(int width, int height, double glare, double shade, double noise, SplittableRandom random) {
        this.glare = glare;
        this.noise = noise;
        this.random = random;
        glareX = random.nextDouble(width);
        glareY = random.nextDouble(height);
        glareRadius = random.nextDouble(0.08, 0.25) * width;
        double direction = random.nextDouble(2 * Math.PI);
        fallX = shade * Math.cos(direction) / width;
        fallY = shade * Math.sin(direction) / height;
    }

    /** Returns what the sensor has of a point of paper, 0 to 255. */
    int on(double paper, int x, int y) {
        double fallen = paper * (1 - Math.abs(fallX * x + fallY * y));
        double away = Math.hypot(x - glareX, y - glareY) / glareRadius;
        double mirrored = glare * Math.exp(-away * away);
        double seen = fallen + mirrored * (255 - fallen) + noise * random.nextGaussian();
        return Math.clamp(Math.round(seen), 0, 255);
    }
}
