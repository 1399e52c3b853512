package org.kapija.core.fingerprint.index;

/** Sine and cosine of directions in 1/65536 turn, from a table of 1/4096 turn: 0.09 degrees, a tenth of a pixel. */
final class Trigonometry {
    private static final int SHIFT = 4;
    private static final int STEPS = 65536 >> SHIFT;
    private static final float[] COSINES = cosines();

    private Trigonometry() {}

    private static float[] cosines() {
        float[] cosines = new float[STEPS];
        for (int step = 0; step < STEPS; step++) {
            cosines[step] = (float) StrictMath.cos(2 * Math.PI * step / STEPS);
        }
        return cosines;
    }

    static float cos(int direction) {
        return COSINES[(direction & 0xFFFF) >> SHIFT];
    }

    static float sin(int direction) {
        return COSINES[(direction - 0x4000 & 0xFFFF) >> SHIFT];
    }
}
