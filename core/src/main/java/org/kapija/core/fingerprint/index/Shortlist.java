package org.kapija.core.fingerprint.index;

import java.util.Arrays;

/** The fingers that a glance found worth a second look, and what all minutiae of the probe say of them. */
final class Shortlist {
    private final int[] slots;
    private final float[] deviations;

    private Shortlist(int[] slots) {
        this.slots = slots;
        this.deviations = new float[slots.length];
    }

    /** Looks again at the best of a scan. */
    static Shortlist of(Scan scan, ScanProbe probe, Share share, int looked) {
        int[] slots = scan.best(looked);
        Arrays.sort(slots); // in the order of memory
        var list = new Shortlist(slots);
        var other = new Unpacked();
        for (int at = 0; at < slots.length; at++) {
            share.unpack(slots[at], other);
            int both = scan.score(slots[at]) + probe.rest().score(other);
            list.deviations[at] = scan.deviations(probe, other.size, both);
        }
        return list;
    }

    /** Returns the slots of the best, at least so many unless there are fewer, ascending. */
    int[] best(int wanted) {
        if (wanted >= slots.length) {
            return slots.clone();
        }
        float[] rising = deviations.clone();
        Arrays.sort(rising);
        float cut = rising[rising.length - wanted];
        int[] best = new int[slots.length];
        int size = 0;
        for (int at = 0; at < slots.length; at++) {
            if (deviations[at] >= cut) {
                best[size++] = slots[at];
            }
        }
        return Arrays.copyOf(best, size);
    }

    /** Returns how far the finger in a slot of the list lies above strangers, in deviations. */
    float deviations(int slot) {
        return deviations[Arrays.binarySearch(slots, slot)];
    }
}
