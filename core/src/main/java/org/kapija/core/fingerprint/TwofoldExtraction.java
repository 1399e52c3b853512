package org.kapija.core.fingerprint;

import org.kapija.core.fingerprint.Extraction.Reason;
import org.kapija.core.fingerprint.image.Enhancement;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.image.Resampling;

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
        FingerprintImage usual = Resampling.toUsual(image);
        return switch (Extraction.of(usual)) {
            case Extraction.Extracted(var template, var quality) ->
                new Extracted(new TwoTemplates(template, Template.extracted(Enhancement.half(usual))), quality);
            case Extraction.TooPoor(var reason, var quality) -> new TooPoor(reason, quality);
        };
    }
}
