package org.kapija.core.document.picture;

import java.util.SplittableRandom;

/** Images with level or tilted rows of dark bars, spaced as the characters of a zone are; good enough to be found. */
final class DrawnLines {
    private static final int GROUND = 220;
    private static final int INK = 40;

    private DrawnLines() {}

    /**
     * Draws them about the middle of the lower half.
     *
     * @param pitch pixels from character to character
     * @param characters in a line
     * @param degrees clockwise
     * @param noise of the ground, grey values up and down
     */
    static GreyImage of(double pitch, int characters, int lines, double degrees, int noise) {
        int width = (int) (pitch * characters * 1.15);
        int height = (int) (width * 0.75);
        var random = new SplittableRandom(1);
        byte[] pixels = new byte[width * height];
        double angle = Math.toRadians(degrees);
        for (int at = 0; at < pixels.length; at++) {
            double fromX = at % width - width / 2.0;
            double fromY = Math.floorDiv(at, width) - height * 0.6;
            double along = (fromX * Math.cos(angle) + fromY * Math.sin(angle)) / pitch + characters / 2.0;
            double down = (fromY * Math.cos(angle) - fromX * Math.sin(angle)) / (2.5 * pitch) + lines / 2.0;
            boolean ink = along >= 0
                    && along < characters
                    && down >= 0
                    && down < lines
                    && Math.abs(down - Math.floor(down) - 0.5) < 0.19
                    && bar((int) along, along - Math.floor(along));
            pixels[at] = (byte) ((ink ? INK : GROUND) + (noise > 0 ? random.nextInt(-noise, noise) : 0));
        }
        return new GreyImage(width, height, pixels);
    }

    /** Two strokes a character, wide and narrow in turn. */
    private static boolean bar(int character, double within) {
        double wide = character % 2 == 0 ? 0.2 : 0.12;
        return (within > 0.15 && within < 0.15 + wide) || (within > 0.85 - wide && within < 0.85);
    }
}
