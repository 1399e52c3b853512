package org.kapija.simulator.world;

import java.util.Map;
import java.util.Optional;
import org.kapija.simulator.traveller.DocumentFault;

/**
 * How the lane stands at one moment.
 *
 * @param document what lies on the reader
 * @param finger what lies on the scanner
 * @param networkUp whether the line to central passes bytes
 * @param caseOpen whether the terminal's case stands open
 * @param scannerPlugged whether the fingerprint scanner's cable is in
 * @param readerPlugged whether the document reader's cable is in
 * @param beacon {@code red, amber, green, buzzer}: on or off
 * @param barrierOpen whether the barrier stands open
 * @param lamp of the scanner: {@code off, breathing, flashing, on}
 */
public record WorldState(
        Optional<PlacedDocument> document,
        Optional<PlacedFinger> finger,
        boolean networkUp,
        boolean caseOpen,
        boolean scannerPlugged,
        boolean readerPlugged,
        Map<String, Boolean> beacon,
        boolean barrierOpen,
        String lamp) {
    public WorldState {
        beacon = Map.copyOf(beacon);
    }

    /** Somebody's document on the reader, as printed or with a fault. */
    public record PlacedDocument(String traveller, Optional<DocumentFault> fault) {}

    /**
     * Somebody's finger on the scanner.
     *
     * @param condition how it lies there, in the panel's words
     */
    public record PlacedFinger(String traveller, int position, String condition) {}
}
