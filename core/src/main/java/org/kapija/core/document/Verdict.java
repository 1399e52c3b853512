package org.kapija.core.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kapija.core.document.MrzFinding.Kind;

/**
 * What is known of a document, layer by layer; never one yes or no.
 *
 * @param layers an outcome for every layer
 */
public record Verdict(Map<Layer, Outcome> layers) {
    public Verdict {
        if (layers.size() != Layer.values().length) {
            throw new IllegalArgumentException("an outcome is missing: " + layers);
        }
        layers = Collections.unmodifiableMap(new EnumMap<>(layers));
    }

    /**
     * Judges by the machine readable zone alone: trust, revocation and chip stay "not done", whatever it says.
     *
     * @param today at the checkpoint, where the document is shown
     */
    public static Verdict of(MrzReading reading, LocalDate today) {
        Map<Layer, Outcome> layers = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            layers.put(layer, Outcome.NOT_DONE);
        }
        switch (reading) {
            case MrzReading.Unreadable _ -> layers.put(Layer.READ, Outcome.FAILED);
            case MrzReading.Read read -> {
                layers.put(Layer.READ, Outcome.PASSED);
                layers.put(Layer.INTACT, intact(read) ? Outcome.PASSED : Outcome.FAILED);
                layers.put(Layer.ISSUER_KNOWN, issuerKnown(read));
                layers.put(Layer.IN_DATE, inDate(read.document(), today));
            }
        }
        return new Verdict(layers);
    }

    /** Returns the outcome of one layer. */
    public Outcome of(Layer layer) {
        return layers.getOrDefault(layer, Outcome.NOT_DONE);
    }

    private static boolean intact(MrzReading.Read read) {
        return read.valid()
                && read.findings().stream().noneMatch(finding -> finding.kind() == Kind.MISPLACED_CHARACTER);
    }

    private static Outcome issuerKnown(MrzReading.Read read) {
        boolean unknown = read.findings().stream()
                .anyMatch(finding -> finding.kind() == Kind.UNKNOWN_CODE && finding.field() == MrzField.ISSUER);
        return unknown ? Outcome.COULD_NOT_BE_CHECKED : Outcome.PASSED;
    }

    private static Outcome inDate(MrzDocument document, LocalDate today) {
        return document.expiry()
                .asExpiry(today)
                .map(expiry -> expiry.isBefore(today) ? Outcome.FAILED : Outcome.PASSED)
                .orElse(Outcome.COULD_NOT_BE_CHECKED);
    }
}
