package org.kapija.hardware.port;

import java.time.Duration;

/**
 * A reader of the chips of electronic travel documents. One thread at a time reads; any thread may {@link #cancel}. It
 * opens itself when first used; after a fault, calling again is the way to mend.
 */
public interface ChipReader extends AutoCloseable {
    /**
     * Waits for a document and reads its chip. Whatever the chip does, the answer comes within three seconds of its
     * last sign of life.
     *
     * @param key what the document shows to whoever may open its chip
     * @param patience longest wait for a document; zero asks once. Reading comes on top of it
     * @throws DeviceFault if there is no reader, or it does not work; the sentence says which
     */
    ChipReading read(ChipKey key, Duration patience) throws DeviceFault;

    /**
     * Waits until no document lies on the reader, so that one is not read twice.
     *
     * @param patience longest wait; zero asks once
     * @return whether it is gone
     * @throws DeviceFault as for {@link #read}
     */
    boolean awaitRemoval(Duration patience) throws DeviceFault;

    /** Ends a reading that is under way with {@link ChipReading.Reason#CANCELLED}; harmless when there is none. */
    void cancel();

    /** Lets go of the reader; harmless when repeated. */
    @Override
    void close();
}
