package org.kapija.core.fingerprint.overlay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kapija.core.fingerprint.minutia.Minutiae;

/**
 * A picture of two fingers' minutiae, the probe laid on the reference, for the officer and the expert. Made of
 * templates alone: no image of skin, no name. Personal data all the same.
 *
 * @param svg a document of SVG 1.1 without scripts, styles and words; the counts below are repeated in the attributes
 *     {@code data-agreeing}, {@code data-probe} and {@code data-reference} of its root
 * @param agreeing pairs of minutiae that lie on one another
 * @param probe minutiae of the probe
 * @param reference minutiae of the reference
 */
public record Overlay(String svg, int agreeing, int probe, int reference) {
    /** Two fingers that were compared. */
    public record Fingers(Minutiae probe, Minutiae reference) {}

    /** Draws one finger over another; takes some milliseconds. */
    public static Overlay of(Fingers fingers) {
        return drawn(fingers, Agreement.of(fingers.probe(), fingers.reference()));
    }

    /** Draws the pair of fingers in which most minutiae agree; empty if there is no pair. */
    public static Optional<Overlay> ofBest(List<Fingers> pairs) {
        return pairs.stream().map(Overlay::of).max(Comparator.comparingInt(Overlay::agreeing));
    }

    private static Overlay drawn(Fingers fingers, Agreement agreement) {
        return new Overlay(
                new Drawing(fingers, agreement).svg(),
                agreement.pairs().size(),
                fingers.probe().size(),
                fingers.reference().size());
    }

    /** Returns the counts only: minutiae are personal data. */
    @Override
    public String toString() {
        return agreeing + " of " + probe + " and " + reference + " minutiae agree";
    }
}
