package org.kapija.core.inspection;

import org.kapija.core.fingerprint.FingerPosition;

/**
 * One try at one finger of one inspection; whoever captures hands it back with the result, so that a late image never
 * goes to the next traveller.
 *
 * @param inspection whose
 * @param position which finger
 * @param attempt from 1
 */
public record Capture(InspectionId inspection, FingerPosition position, int attempt) {}
