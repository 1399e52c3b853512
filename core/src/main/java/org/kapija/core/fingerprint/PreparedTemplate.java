package org.kapija.core.fingerprint;

import com.machinezoo.sourceafis.FingerprintTemplate;

/**
 * A stored finger made ready for comparison with many probes: 0.15 ms once instead of at each comparison, for 12 kB of
 * heap. May be used by several threads at a time.
 */
public final class PreparedTemplate {
    private final FingerprintTemplate searchable;

    private PreparedTemplate(FingerprintTemplate searchable) {
        this.searchable = searchable;
    }

    /** Prepares a stored finger. */
    public static PreparedTemplate of(Template template) {
        return new PreparedTemplate(template.searchable());
    }

    FingerprintTemplate searchable() {
        return searchable;
    }

    /** Tells nothing of the finger. */
    @Override
    public String toString() {
        return "prepared template";
    }
}
