package org.kapija.core.fingerprint;

import org.kapija.core.fingerprint.Extraction.Reason;
import org.kapija.core.fingerprint.image.FingerprintImage;

/** What an image gave when two templates were wanted of it. Takes at most two and a half {@link Extraction}s. */
public sealed interface TwofoldExtraction {
    /** Returns how good the capture is. */
    CaptureQuality quality();

    /**
     * A usable finger.
     *
     * @param templates its minutiae, seen twice
     * @param quality of the capture
     */
    record Extracted(TwoTemplates templates, CaptureQuality quality) implements TwofoldExtraction {}

    /**
     * An image of no use: capture again.
     *
     * @param reason why
     * @param quality of the capture, with what would help
     */
    record TooPoor(Reason reason, CaptureQuality quality) implements TwofoldExtraction {}

    /** Extracts the minutiae of an image twice; never throws, whatever the image shows. */
    static TwofoldExtraction of(FingerprintImage image) {
        var sighting = Sighting.of(image);
        return switch (sighting.extraction()) {
            case Extraction.Extracted(var template, var quality) ->
                new Extracted(new TwoTemplates(template, sighting.enhanced()), quality);
            case Extraction.TooPoor(var reason, var quality) -> new TooPoor(reason, quality);
        };
    }
}
