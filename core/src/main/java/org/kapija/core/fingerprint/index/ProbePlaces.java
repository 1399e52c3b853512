package org.kapija.core.fingerprint.index;

/** A probe's minutiae in arrays: read for every candidate, so unpacked once. */
final class ProbePlaces {
    private final float[] x;
    private final float[] y;
    private final int[] direction;
    private final CodedFinger finger;
    private final Box box;

    ProbePlaces(CodedFinger finger) {
        int size = finger.size();
        this.finger = finger;
        this.box = Box.of(finger.minutiae());
        x = new float[size];
        y = new float[size];
        direction = new int[size];
        for (int i = 0; i < size; i++) {
            x[i] = finger.minutiae().x(i);
            y[i] = finger.minutiae().y(i);
            direction[i] = finger.minutiae().direction(i);
        }
    }

    int size() {
        return x.length;
    }

    float x(int at) {
        return x[at];
    }

    float y(int at) {
        return y[at];
    }

    int direction(int at) {
        return direction[at];
    }

    Box box() {
        return box;
    }

    long scanned(int at) {
        return finger.scanned(at);
    }

    long further(int at) {
        return finger.further(at);
    }
}
