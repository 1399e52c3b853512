package org.kapija.core.fingerprint;

/**
 * How good a capture is, by our own measure {@value #MEASURE}: a cue for the next try at the counter. It is not NFIQ 2
 * and must never be sent as such.
 *
 * @param value 0 (nothing) to 100; nineteen captures in twenty of public sets reach 45, half of them 95
 * @param instruction what would help most
 * @param ridgeArea square millimetres of the image that show ridges, 0 or more
 * @param contrast mean range of grey from ridge to valley there, 0 to 1
 * @param clearArea square millimetres whose ridges stand out in the filter of their direction and period, 0 or more
 * @param minutiae number found, 0 to 100
 */
public record CaptureQuality(
        int value, Instruction instruction, double ridgeArea, double contrast, double clearArea, int minutiae) {
    /** Name and version of the measure; changes whenever a figure could come out otherwise. Store it with the value. */
    public static final String MEASURE = "kapija-capture-2";

    public CaptureQuality {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException("value: " + value);
        }
    }
}
