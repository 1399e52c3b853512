package org.kapija.simulator.finger;

import java.util.random.RandomGenerator;

/**
 * One way of touching a sensor: everything in which two impressions of a finger differ, except chance on the small
 * scale.
 *
 * @param x where the middle of the finger lies on the sensor, pixels to the right of the middle
 * @param y the same towards the palm
 * @param turn radians, clockwise positive
 * @param distortion greatest displacement of the skin by shear, pixels (deviation of a smooth field)
 * @param pressure -1 (barely touching: thin ridges, small contact) to 1 (hard: thick ridges, large contact), 0 ordinary
 * @param moisture -1 (dry: broken ridges) to 1 (wet: valleys filled), 0 ordinary
 * @param noise deviation of the sensor's own noise, grey levels of 255
 */
public record Touch(
        double x, double y, double turn, double distortion, double pressure, double moisture, double noise) {
    /** How a guard asked for the finger, or what the skin is like today. */
    public enum Condition {
        /** Placed well by clean, ordinary skin. */
        WELL,
        /** Dry skin: ridges broken into dots. */
        DRY,
        /** Wet skin: ridges run together. */
        WET,
        /** Barely touching. */
        LIGHT,
        /** Half beside the sensor. */
        OFF_CENTRE,
        /** Turned by a third of a right angle. */
        ROTATED
    }

    /** Draws a touch in a condition: no two are alike, all of one condition resemble each other. */
    public static Touch in(Condition condition, RandomGenerator random) {
        double x = random.nextGaussian(0, 5);
        double y = random.nextGaussian(0, 6);
        double turn = random.nextGaussian(0, 0.05);
        double distortion = random.nextDouble(0.5, 1.5);
        double noise = random.nextDouble(4, 8);
        return switch (condition) {
            case WELL -> new Touch(x, y, turn, distortion, random.nextDouble(-0.1, 0.2), 0, noise);
            case DRY -> new Touch(x, y, turn, distortion, -0.4, random.nextDouble(-1, -0.85), noise + 6);
            case WET -> new Touch(x, y, turn, distortion, 0.4, random.nextDouble(0.85, 1), noise);
            case LIGHT -> new Touch(x, y, turn, distortion, random.nextDouble(-1, -0.9), -0.3, noise);
            case OFF_CENTRE -> new Touch(x + (random.nextBoolean() ? 85 : -85), y + 70, turn, distortion, 0, 0, noise);
            case ROTATED -> new Touch(x, y, random.nextBoolean() ? 0.5 : -0.5, distortion, 0, 0, noise);
        };
    }

    /** Draws an ordinary traveller's touch: the variety of a queue, not of a laboratory. */
    public static Touch ordinary(RandomGenerator random) {
        return new Touch(
                random.nextGaussian(0, 20),
                random.nextGaussian(0, 24),
                random.nextGaussian(0, 0.15),
                random.nextDouble(0.8, 3.2),
                Math.clamp(random.nextGaussian(0, 0.5), -1, 1),
                Math.clamp(random.nextGaussian(0, 0.4), -1, 1),
                random.nextDouble(4, 20));
    }
}
