package org.kapija.simulator.bench;

import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.simulator.bench.BenchReport.Result;

/** What extraction costs beside the engine's own, in turns on the same images. One thread, CPU time. */
final class ExtractionTimes {
    private final Sample engine = new Sample();
    private final Sample withQuality = new Sample();
    private final Sample twofold = new Sample();

    /** Extracts an image in all three ways, after the caller has warmed them up. */
    void add(FingerprintImage image) {
        engine.add(Timed.of(() -> Template.extracted(image)).nanos());
        withQuality.add(Timed.of(() -> Extraction.of(image)).nanos());
        twofold.add(Timed.of(() -> Extraction.twofold(image)).nanos());
    }

    Result withQuality(double most) {
        return ratio("extraction with quality, p95 against SourceAFIS's p95", withQuality, most);
    }

    Result twofold(double most) {
        return ratio("extraction of two templates with quality, p95 against SourceAFIS's p95", twofold, most);
    }

    private Result ratio(String name, Sample sample, double most) {
        var detail = sample.detail().put("timesAtP50", sample.quantile(0.5) / engine.quantile(0.5));
        detail.set("sourceAfis", engine.detail());
        return Result.atMost(name, sample.quantile(0.95) / engine.quantile(0.95), "times", most, detail);
    }
}
