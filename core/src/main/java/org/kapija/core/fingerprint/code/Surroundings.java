package org.kapija.core.fingerprint.code;

import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * The raw descriptor of a minutia: its neighbours as a blurred picture, turned so that the minutia points along x and
 * therefore free of place and rotation. A disc of 52 cells with five slices of relative direction each; every neighbour
 * adds a bump to the cells it is near (after R. Cappelli, M. Ferrara, D. Maltoni, Minutia Cylinder-Code, IEEE TPAMI
 * 32(12), 2010). Computed with tables and strict arithmetic only: equal on every machine.
 */
public final class Surroundings {
    /** Numbers a minutia. */
    public static final int LENGTH = 260;

    /** Farthest neighbour that leaves a mark, pixels: the disc's radius and the reach of a bump. */
    private static final double REACH = 115;

    private static final int SLICES = 5;
    private static final int GRID = 8;
    private static final double CELL = 21.25;
    private static final double RADIUS = 85;
    private static final double BUMP_REACH = 30;
    private static final double BUMP_WIDTH = 12;
    private static final double BUMP_TURN = 0.7;
    private static final float CAP = 1.1f;

    /** Cell numbers by grid square, -1 outside the disc. */
    private static final int[] CELLS = cells();

    /** Weight by squared distance, whole pixels. */
    private static final float[] BY_DISTANCE = byDistance();

    /** Weight of each slice by difference of direction, 1/{@value #DIFFERENCES} turn. */
    private static final float[] BY_DIFFERENCE = byDifference();

    private static final int DIFFERENCES = 1024;

    /** Cosine by 1/{@value Minutiae#TURN} turn. */
    private static final float[] COSINE = cosine();

    private Surroundings() {}

    /** Returns {@value #LENGTH} numbers from 0 to 1.1 for each minutia, one minutia after the other. */
    public static float[] of(Minutiae minutiae) {
        int size = minutiae.size();
        float[] all = new float[size * LENGTH];
        for (int at = 0; at < size; at++) {
            describe(minutiae, at, all);
        }
        return all;
    }

    private static void describe(Minutiae minutiae, int centre, float[] all) {
        int direction = minutiae.direction(centre);
        float cos = COSINE[direction];
        float sin = COSINE[direction - Minutiae.TURN / 4 & Minutiae.TURN - 1];
        int from = centre * LENGTH;
        for (int other = 0; other < minutiae.size(); other++) {
            float dx = minutiae.x(other) - minutiae.x(centre);
            float dy = minutiae.y(other) - minutiae.y(centre);
            if (other != centre && dx * dx + dy * dy <= REACH * REACH) {
                int difference = minutiae.direction(other) - direction & Minutiae.TURN - 1;
                mark(dx * cos + dy * sin, dy * cos - dx * sin, difference / (Minutiae.TURN / DIFFERENCES), all, from);
            }
        }
        for (int at = from; at < from + LENGTH; at++) {
            all[at] = Math.min(CAP, all[at]);
        }
    }

    private static void mark(float along, float across, int difference, float[] all, int from) {
        int left = Math.max(0, (int) Math.ceil((along - BUMP_REACH) / CELL + 3.5));
        int right = Math.min(GRID - 1, (int) Math.floor((along + BUMP_REACH) / CELL + 3.5));
        int top = Math.max(0, (int) Math.ceil((across - BUMP_REACH) / CELL + 3.5));
        int bottom = Math.min(GRID - 1, (int) Math.floor((across + BUMP_REACH) / CELL + 3.5));
        for (int row = top; row <= bottom; row++) {
            float down = (float) (CELL * (row - 3.5)) - across;
            for (int column = left; column <= right; column++) {
                float aside = (float) (CELL * (column - 3.5)) - along;
                int squared = (int) (aside * aside + down * down);
                int cell = CELLS[row * GRID + column];
                if (cell >= 0 && squared <= BUMP_REACH * BUMP_REACH) {
                    float near = BY_DISTANCE[squared];
                    for (int slice = 0; slice < SLICES; slice++) {
                        all[from + cell * SLICES + slice] += near * BY_DIFFERENCE[difference * SLICES + slice];
                    }
                }
            }
        }
    }

    private static int[] cells() {
        int[] cells = new int[GRID * GRID];
        int next = 0;
        for (int at = 0; at < cells.length; at++) {
            int row = at / GRID;
            double aside = CELL * (at % GRID - 3.5);
            double down = CELL * (row - 3.5);
            cells[at] = aside * aside + down * down <= RADIUS * RADIUS ? next++ : -1;
        }
        return cells;
    }

    private static float[] byDistance() {
        float[] weights = new float[(int) (BUMP_REACH * BUMP_REACH) + 1];
        for (int squared = 0; squared < weights.length; squared++) {
            weights[squared] = (float) StrictMath.exp(squared / (-2 * BUMP_WIDTH * BUMP_WIDTH));
        }
        return weights;
    }

    private static float[] byDifference() {
        float[] weights = new float[DIFFERENCES * SLICES];
        for (int at = 0; at < weights.length; at++) {
            int difference = at / SLICES;
            double slice = (at % SLICES + 0.5) / SLICES - 0.5;
            double apart = 2 * Math.PI * StrictMath.IEEEremainder((double) difference / DIFFERENCES - slice, 1);
            weights[at] = (float) StrictMath.exp(-apart * apart / (2 * BUMP_TURN * BUMP_TURN));
        }
        return weights;
    }

    private static float[] cosine() {
        float[] cosine = new float[Minutiae.TURN];
        for (int at = 0; at < cosine.length; at++) {
            cosine[at] = (float) StrictMath.cos(2 * Math.PI * at / Minutiae.TURN);
        }
        return cosine;
    }
}
