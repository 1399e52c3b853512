package org.kapija.core.identity.name;

/** How distances become likenesses: 1 the same, 0 nothing in common. */
final class Likeness {
    /** One is how the other begins, and the zone had no room for more. */
    static final double CUT = 0.95;

    /** Only the first letter is there to be compared, and is the same. */
    static final double FIRST_LETTER = 0.7;

    /** Words that sound the same and are not written the same. */
    private static final double HIGHEST = 0.98;

    /** What likeness loses on the way to where it falls. */
    private static final double DECLINE = 0.25;

    /** Distance at which two words may as well be two names as one; a share of their weight. */
    private static final double EVEN = 0.4;

    /** How soon likeness falls around it. */
    private static final double SLOPE = 0.06;

    /** What is left of a likeness of which one side has no vowels: many names share their consonants. */
    private static final double WITHOUT_VOWELS = 0.94;

    private Likeness() {}

    /**
     * Turns a distance into a likeness.
     *
     * @param distance share of the weight, 0 or more
     * @param vowels whether both are written with vowels, or both without
     */
    static double of(double distance, boolean vowels) {
        return (vowels ? 1 : WITHOUT_VOWELS)
                * HIGHEST
                * (1 - DECLINE * distance)
                / (1 + Math.exp((distance - EVEN) / SLOPE));
    }
}
