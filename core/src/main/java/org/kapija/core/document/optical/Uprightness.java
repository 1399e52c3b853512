package org.kapija.core.document.optical;

/**
 * Whether a line was read the right way round. The reader is as confident of characters that stand on their heads, but
 * then fillers are digits to it, of which a zone is never so full.
 */
final class Uprightness {
    private static final String FILLERS = "<<";
    private static final double CONFIDENT = 85;
    private static final int FILLER_WORTH = 3; // points of confidence
    private static final int FILLERS_MAX = 10;

    private Uprightness() {}

    /** Returns whether there is no need to try the other way. */
    static boolean certain(LineText line) {
        return line.confidence() > CONFIDENT && line.text().reveal().contains(FILLERS);
    }

    /** Returns points; of the two ways, the one with more is right. */
    static double of(LineText line) {
        String text = line.text().reveal();
        long fillers = text.chars().filter(character -> character == '<').count();
        return line.confidence() + FILLER_WORTH * Math.min(FILLERS_MAX, fillers);
    }
}
