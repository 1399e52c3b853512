package org.kapija.core.fingerprint.index;

import org.kapija.core.fingerprint.minutia.Minutiae;

/** The rectangle that holds a finger's minutiae. */
record Box(float left, float top, float right, float bottom) {
    static Box of(Minutiae minutiae) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = -1;
        int bottom = -1;
        for (int at = 0; at < minutiae.size(); at++) {
            left = Math.min(left, minutiae.x(at));
            top = Math.min(top, minutiae.y(at));
            right = Math.max(right, minutiae.x(at));
            bottom = Math.max(bottom, minutiae.y(at));
        }
        return new Box(left, top, right, bottom);
    }

    boolean has(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
}
