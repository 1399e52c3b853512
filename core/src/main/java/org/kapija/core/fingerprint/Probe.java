package org.kapija.core.fingerprint;

import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.List;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.index.CodedFinger;

/**
 * A finger taken now, prepared for many comparisons: preparing takes 2 to 4 ms for each of its templates, each
 * comparison 0.06 to 0.12 ms. May be used by several threads at a time; use platform threads, because the engine keeps
 * a workspace per thread.
 */
public final class Probe {
    private static final int QUALITY_MAX = 100;

    private final FingerPosition position;
    private final int quality;
    private final List<Side> sides;

    /** A template as the engine compares it with many. */
    private record Side(Facet facet, FingerprintMatcher matcher) {
        static Side of(Template template) {
            var facet = Facet.of(template);
            return new Side(facet, new FingerprintMatcher(facet.searchable()));
        }
    }

    private Probe(FingerPosition position, int quality, List<Side> sides) {
        this.position = position;
        this.quality = quality;
        this.sides = sides;
    }

    /** Prepares a finger of which there is one template and whose quality is not known: it counts in full. */
    public static Probe of(FingerPosition position, Template template) {
        return of(position, Templates.of(template));
    }

    /** Prepares a finger whose quality is not known: it counts in full. */
    public static Probe of(FingerPosition position, Templates templates) {
        return of(position, templates, QUALITY_MAX);
    }

    /**
     * Prepares a finger.
     *
     * @param quality of the capture, 0 to 100 ({@link CaptureQuality}); a poor finger counts less
     */
    public static Probe of(FingerPosition position, Templates templates, int quality) {
        return new Probe(
                position,
                quality,
                Stream.concat(Stream.of(templates.original()), templates.enhanced().stream())
                        .map(Side::of)
                        .toList());
    }

    /** Returns the quality of the capture, 0 to 100. */
    public int quality() {
        return quality;
    }

    /** Returns which finger it is said to be. */
    public FingerPosition position() {
        return position;
    }

    /** Compares the original with one stored finger, whatever its position (verification, 1:1). */
    public ComparisonScore compare(Template reference) {
        return compare(reference.searchable());
    }

    /** Compares the original with one stored finger that is ready, whatever its position. */
    public ComparisonScore compare(PreparedTemplate reference) {
        return compare(reference.searchable());
    }

    ComparisonScore compare(FingerprintTemplate reference) {
        return score(sides.getFirst(), reference);
    }

    /** Returns whether there is a second template to look again with. */
    boolean twofold() {
        return sides.size() > 1;
    }

    /** Returns what each template in turn shows of a reference, the original first. */
    Stream<Sight> sights(Facet reference) {
        return sides.stream()
                .map(side -> new Sight(
                        score(side, reference.searchable()),
                        Verification.COINCIDENCE.of(side.facet().coded(), reference.coded())));
    }

    /**
     * What one template shows of another.
     *
     * @param coincidence of codes and places, {@link org.kapija.core.fingerprint.index.Coincidence}
     */
    record Sight(ComparisonScore score, double coincidence) {}

    private static ComparisonScore score(Side side, FingerprintTemplate reference) {
        return new ComparisonScore(side.matcher().match(reference));
    }

    /** Returns its templates as references, the original first. */
    List<Facet> facets() {
        return sides.stream().map(Side::facet).toList();
    }

    /** Returns the original as the index searches it. Personal data. */
    public CodedFinger coded() {
        return sides.getFirst().facet().coded();
    }

    /** Returns the position only. */
    @Override
    public String toString() {
        return "probe of " + position;
    }
}
