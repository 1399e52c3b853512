package org.kapija.core.fingerprint;

import com.machinezoo.sourceafis.FingerprintTemplate;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;

/**
 * One template of a finger as both comparators want it.
 *
 * @param searchable for the engine
 * @param coded for the coincidence
 */
record Facet(FingerprintTemplate searchable, CodedFinger coded) {
    /** Prepares a template; takes 0.4 ms. */
    static Facet of(Template template) {
        return of(template, template.searchable());
    }

    /** Prepares a template that the engine has ready; takes 0.2 ms. */
    static Facet of(Template template, FingerprintTemplate searchable) {
        return new Facet(searchable, CodedFinger.of(template.places(), CodeMatrix.shipped()));
    }
}
