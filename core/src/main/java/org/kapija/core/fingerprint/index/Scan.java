package org.kapija.core.fingerprint.index;

import java.util.Arrays;

/** A glance at every finger of a share: a score for each, and of those the best. */
final class Scan {
    /** Bins of the histogram the cut is read from, sixteen a deviation, from -8 deviations on. */
    private static final int BINS = 1024;

    private static final float BINS_PER_DEVIATION = 16;
    private static final float LOWEST = -8;

    private final char[] scores;
    private final byte[] counts;
    private float[] scale = {};

    private Scan(Share share) {
        this.scores = new char[share.slots()];
        this.counts = new byte[share.slots()];
    }

    /** Scores every finger of a share. */
    static Scan of(ScanProbe probe, Share share, ScanKernel kernel) {
        var scan = new Scan(share);
        var tally = new Tally();
        long[] closest = new long[probe.glance().size() * Block.OFFSETS * Block.WORDS];
        for (int at = 0; at < share.blocks(); at++) {
            Arrays.fill(closest, 0);
            share.scan(at, probe, kernel, closest);
            tally.write(closest, probe.glance().thresholds(), scan.scores, at * Block.LANES);
            share.counts(at, scan.counts, at * Block.LANES);
        }
        int loose = share.blocks() * Block.LANES;
        var other = new Unpacked();
        for (CodedFinger finger : share.loose()) {
            other.fill(finger);
            scan.counts[loose] = (byte) finger.size();
            scan.scores[loose++] = (char) probe.glance().score(other);
        }
        scan.scale = scan.normal().scale();
        return scan;
    }

    /** Returns the slots of the best, at least so many unless there are fewer, in no order. */
    int[] best(int wanted) {
        int[] histogram = new int[BINS];
        for (int slot = 0; slot < scores.length; slot++) {
            if (counts[slot] != 0) {
                histogram[bin(slot)]++;
            }
        }
        int cut = BINS - 1;
        int kept = histogram[cut];
        while (kept < wanted && cut > 0) {
            kept += histogram[--cut];
        }
        int[] slots = new int[kept];
        int next = 0;
        for (int slot = 0; slot < scores.length; slot++) {
            if (counts[slot] != 0 && bin(slot) >= cut) {
                slots[next++] = slot;
            }
        }
        return slots;
    }

    private Normal normal() {
        var normal = new Normal();
        for (int slot = 0; slot < scores.length; slot++) {
            if (counts[slot] != 0) {
                normal.add(counts[slot] & 0xFF, scores[slot]);
            }
        }
        return normal;
    }

    private int bin(int slot) {
        float above = deviations(counts[slot] & 0xFF, scores[slot]) - LOWEST;
        return Math.clamp((int) (above * BINS_PER_DEVIATION), 0, BINS - 1);
    }

    /** Returns how far a score lies above the mean of strangers with so many minutiae, in deviations. */
    float deviations(int minutiae, int score) {
        return score * scale[minutiae] + scale[scale.length / 2 + minutiae];
    }

    /** Returns the same of a finger that was asked for everything. */
    float deviations(ScanProbe probe, int minutiae, int both) {
        return probe.deviations(both, scale[minutiae], scale[scale.length / 2 + minutiae]);
    }

    /** Returns the raw score in a slot. */
    int score(int slot) {
        return scores[slot];
    }
}
