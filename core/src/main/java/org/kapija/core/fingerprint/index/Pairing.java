package org.kapija.core.fingerprint.index;

import java.util.Arrays;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * How far two fingers coincide once they are laid on each other by least squares over an {@link Agreement}: every
 * minutia of the probe that falls inside the other's area takes the nearest free one of the other. One instance serves
 * one thread.
 */
final class Pairing {
    /** Minutiae of one direction steady the rotation like two that lie so far apart, square pixels. */
    private static final float STEADY = 400;

    private static final int ANGLE_MAX = 65536 * 25 / 360;
    private static final float NEAR = 100;
    private static final float NEAR_BY_DISTANCE = 0.008f;

    /** Added to both counts of the share that matched: two minutiae that both match are no finger. */
    private static final int CROWD = 4;

    private final Unpacked probe;
    private final boolean[] taken = new boolean[Minutiae.COUNT_MAX];
    private float cos;
    private float sin;
    private int turn;
    private float probeX;
    private float probeY;
    private float otherX;
    private float otherY;

    private int matched;
    private float fit;
    private float likelihood;
    private int probeInside;
    private int otherInside;

    Pairing(Unpacked probe) {
        this.probe = probe;
        probe.measure();
    }

    /** Pairs the fingers; the agreement has one pair or more. */
    void pair(Agreement agreement, Unpacked other) {
        align(agreement, other);
        other.measure();
        Arrays.fill(taken, 0, other.size, false);
        matched = 0;
        fit = 0;
        likelihood = 0;
        probeInside = 0;
        for (int i = 0; i < probe.size; i++) {
            float dx = probe.x[i] - probeX;
            float dy = probe.y[i] - probeY;
            float x = dx * cos + dy * sin + otherX;
            float y = dy * cos - dx * sin + otherY;
            if (other.encloses(x, y)) {
                probeInside++;
                take(i, x, y, NEAR + NEAR_BY_DISTANCE * (dx * dx + dy * dy), other);
            }
        }
        countOthersInside(other);
    }

    /** The rotation and shift with the least squared misses, directions counted in. */
    private void align(Agreement agreement, Unpacked other) {
        probeX = 0;
        probeY = 0;
        otherX = 0;
        otherY = 0;
        for (int at = 0; at < agreement.pairs; at++) {
            probeX += probe.x[agreement.first[at]] / agreement.pairs;
            probeY += probe.y[agreement.first[at]] / agreement.pairs;
            otherX += other.x[agreement.second[at]] / agreement.pairs;
            otherY += other.y[agreement.second[at]] / agreement.pairs;
        }
        float along = 0;
        float across = 0;
        for (int at = 0; at < agreement.pairs; at++) {
            int i = agreement.first[at];
            int j = agreement.second[at];
            float px = probe.x[i] - probeX;
            float py = probe.y[i] - probeY;
            float ox = other.x[j] - otherX;
            float oy = other.y[j] - otherY;
            int turn = probe.direction[i] - other.direction[j];
            along += px * ox + py * oy + STEADY * Trigonometry.cos(turn);
            across += py * ox - px * oy + STEADY * Trigonometry.sin(turn);
        }
        float length = (float) Math.sqrt(along * along + across * across);
        cos = length == 0 ? 1 : along / length;
        sin = length == 0 ? 0 : across / length;
        turn = Minutiae.steps(Math.atan2(sin, cos));
    }

    private void take(int i, float x, float y, float near, Unpacked other) {
        int turned = probe.direction[i] - turn;
        int nearest = -1;
        float least = Float.MAX_VALUE;
        for (int j = 0; j < other.size; j++) {
            float dx = other.x[j] - x;
            float dy = other.y[j] - y;
            float missed = dx * dx + dy * dy;
            int apart = Math.abs((short) (other.direction[j] - turned));
            if (missed < near && apart < ANGLE_MAX && !taken[j]) {
                float angle = (float) apart / ANGLE_MAX;
                float cost = 0.7f * missed / near + 0.3f * angle * angle;
                if (cost < least) {
                    least = cost;
                    nearest = j;
                }
            }
        }
        if (nearest >= 0) {
            taken[nearest] = true;
            matched++;
            fit += 1 - least;
            int bits = Long.bitCount(probe.words0[i] ^ other.words0[nearest])
                    + Long.bitCount(probe.words1[i] ^ other.words1[nearest]);
            likelihood += Rescoring.likelihood(bits);
        }
    }

    private void countOthersInside(Unpacked other) {
        otherInside = 0;
        for (int j = 0; j < other.size; j++) {
            float dx = other.x[j] - otherX;
            float dy = other.y[j] - otherY;
            if (probe.encloses(dx * cos - dy * sin + probeX, dx * sin + dy * cos + probeY)) {
                otherInside++;
            }
        }
    }

    /** Writes what {@link RerankWeights} weighs. */
    void features(Agreement agreement, float[] features) {
        features[0] = agreement.score;
        features[1] = matched;
        features[2] = fit;
        features[3] = likelihood;
        features[4] = probeInside - matched;
        features[5] = Math.max(0, otherInside - matched);
        features[6] = 10f * matched * matched / ((probeInside + CROWD) * (otherInside + CROWD));
        features[7] = agreement.pairs;
        features[8] = Math.abs((short) turn) / 4096f;
        features[9] = (float) Math.log(1.0 + matched);
    }
}
