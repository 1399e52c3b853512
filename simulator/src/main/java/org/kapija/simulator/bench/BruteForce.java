package org.kapija.simulator.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Part;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Reference;

/**
 * What one comparison of SourceAFIS costs in this run: the measure of every speed, because the same machine is twice as
 * fast on another day. Measured over strangers of the gallery, with everything prepared, in turns with the searches.
 */
final class BruteForce {
    private static final int STRANGERS = 200;

    private final Gallery strangers;
    private long nanos;
    private long comparisons;

    BruteForce(DrawnGallery drawn) {
        strangers = Gallery.of(IntStream.range(0, STRANGERS)
                .mapToObj(id -> new Reference("s" + id, FingerPosition.UNKNOWN, drawn.stranger(id)))
                .toList());
    }

    /** Compares a probe with some strangers. */
    void turn(Probe probe) {
        var timed = Timed.of(() -> strangers.sweep(List.of(probe), Part.WHOLE));
        nanos += timed.nanos();
        comparisons += timed.value().covered();
    }

    /** Returns nanoseconds of CPU time a comparison. */
    double pair() {
        return (double) nanos / comparisons;
    }
}
