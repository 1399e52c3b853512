package org.kapija.core.fingerprint;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.kapija.core.fingerprint.minutia.NativeTemplate;
import org.kapija.core.value.Octets;

/**
 * What is kept of one image: a template of the image as it came, and one of the same finger drawn more clearly. Where
 * one of them misses a minutia or invents one the other often does not, so what their comparisons say together
 * ({@link Verification}) errs less than either.
 *
 * @param original of the image as it came; the one that galleries and the reference score use
 * @param enhanced of the image mixed one to one with its ridges filtered along themselves; empty where there is no
 *     image or it was not asked for. Never compare it alone: the filter draws ridges into noise, and strangers then
 *     reach thresholds meant for the original
 */
public record Templates(Template original, Optional<Template> enhanced) {
    /** Both of one image. */
    public static Templates of(Template original, Template enhanced) {
        return new Templates(original, Optional.of(enhanced));
    }

    /** The one of a finger of which there is no other. */
    public static Templates of(Template original) {
        return new Templates(original, Optional.empty());
    }

    /**
     * Reads what {@link #octets} gave, or a template alone. A second template that cannot be read is left out: the
     * finger is then as good as one with a single template.
     *
     * @return empty if not even the first can be read
     */
    public static Optional<Templates> read(Octets kept) {
        Octets first = original(kept);
        Octets rest = kept.part(first.size(), kept.size() - first.size());
        return Template.read(first).map(original -> new Templates(original, Template.read(rest)));
    }

    /** Returns the octets of the first template of those kept, unread; all of them if they are no such thing. */
    public static Octets original(Octets kept) {
        return kept.part(0, NativeTemplate.size(kept.toArray()).orElse(kept.size()));
    }

    /**
     * Returns the form to keep: one template after the other, a CBOR sequence (RFC 8742), about 1 kB. Personal data.
     */
    public Octets octets() {
        var sequence = new ByteArrayOutputStream();
        sequence.writeBytes(original.cbor().toArray());
        enhanced.ifPresent(template -> sequence.writeBytes(template.cbor().toArray()));
        return Octets.of(sequence.toByteArray());
    }
}
