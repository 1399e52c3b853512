package org.kapija.terminal.port;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kapija.core.fingerprint.PackedFingers;
import org.kapija.core.fingerprint.index.Segment;

/**
 * Where packed fingers are kept from one run to the next: a cache of the list's templates, never their home. What
 * cannot be used is left out and made again. One thread at a time.
 */
public interface SegmentStore {
    /** Returns what was kept and is beyond doubt what was written; the faults of the rest are in the log. */
    List<PackedFingers> open();

    /**
     * Keeps these fingers and no others: whatever else was kept is gone afterwards, even when this fails. What is kept
     * already is not written again. Segments that were given out stay readable as long as anybody has them.
     *
     * @return gives for each of these segments the kept one of the same content
     * @throws StoreFault if not all could be written, or what was to go is still there
     */
    UnaryOperator<Segment> keep(List<PackedFingers> fingers) throws StoreFault;
}
