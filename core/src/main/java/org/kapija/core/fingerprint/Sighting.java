package org.kapija.core.fingerprint;

import org.kapija.core.fingerprint.image.Enhancement;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.fingerprint.image.Resampling;
import org.kapija.core.fingerprint.image.RidgeMap;

/** An image at the usual resolution with what was seen in it, so that quality and both templates share one look. */
final class Sighting {
    private final FingerprintImage usual;
    private final RidgeMap ridges;
    private final RidgeSurvey survey;

    private Sighting(FingerprintImage usual, RidgeMap ridges) {
        this.usual = usual;
        this.ridges = ridges;
        this.survey = RidgeSurvey.of(usual, ridges);
    }

    static Sighting of(FingerprintImage image) {
        FingerprintImage usual = Resampling.toUsual(image);
        return new Sighting(usual, RidgeMap.of(usual));
    }

    /** Extracts; the second template takes as long as all the rest. */
    Extraction extraction(boolean twofold) {
        if (Math.min(usual.width(), usual.height()) < Extraction.SIDE_MIN_INCHES * usual.dpi()) {
            return new Extraction.TooPoor(Extraction.Reason.TOO_SMALL, survey.quality(0));
        }
        if (survey.blank()) {
            return new Extraction.TooPoor(Extraction.Reason.BLANK, survey.quality(0));
        }
        var template = Template.extracted(usual);
        var quality = survey.quality(template.minutiae());
        return template.minutiae() < Extraction.MINUTIAE_MIN
                ? new Extraction.TooPoor(Extraction.Reason.TOO_FEW_MINUTIAE, quality)
                : new Extraction.Extracted(
                        twofold ? Templates.of(template, enhanced()) : Templates.of(template), quality);
    }

    private Template enhanced() {
        return Template.extracted(Enhancement.half(ridges));
    }
}
