package org.kapija.core.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kapija.core.document.MrzFinding.Kind;

/**
 * What is known of a document, layer by layer; never one yes or no.
 *
 * @param layers the verdict of every layer
 */
public record Verdict(Map<Layer, LayerVerdict> layers) {
    public Verdict {
        if (layers.size() != Layer.values().length) {
            throw new IllegalArgumentException("a verdict is missing: " + layers);
        }
        layers = Collections.unmodifiableMap(new EnumMap<>(layers));
    }

    /**
     * Judges by the machine readable zone alone: trust, revocation and chip stay "not done", whatever it says.
     *
     * @param today at the checkpoint, where the document is shown
     */
    public static Verdict of(MrzReading reading, LocalDate today) {
        Map<Layer, LayerVerdict> layers = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            layers.put(layer, LayerVerdict.NOT_DONE);
        }
        switch (reading) {
            case MrzReading.Unreadable _ -> layers.put(Layer.READ, LayerVerdict.FAILED);
            case MrzReading.Read read -> {
                layers.put(Layer.READ, LayerVerdict.PASSED);
                layers.put(Layer.INTACT, intact(read) ? LayerVerdict.PASSED : LayerVerdict.FAILED);
                layers.put(Layer.ISSUER_KNOWN, issuerKnown(read));
                layers.put(Layer.IN_DATE, inDate(read.document(), today));
            }
        }
        return new Verdict(layers);
    }

    /** Returns the verdict of one layer. */
    public LayerVerdict of(Layer layer) {
        return layers.getOrDefault(layer, LayerVerdict.NOT_DONE);
    }

    private static boolean intact(MrzReading.Read read) {
        return read.valid()
                && read.findings().stream().noneMatch(finding -> finding.kind() == Kind.MISPLACED_CHARACTER);
    }

    private static LayerVerdict issuerKnown(MrzReading.Read read) {
        boolean unknown = read.findings().stream()
                .anyMatch(finding -> finding.kind() == Kind.UNKNOWN_CODE && finding.field() == MrzField.ISSUER);
        return unknown ? LayerVerdict.COULD_NOT_CHECK : LayerVerdict.PASSED;
    }

    private static LayerVerdict inDate(MrzDocument document, LocalDate today) {
        return document.expiry()
                .asExpiry(today)
                .map(expiry -> expiry.isBefore(today) ? LayerVerdict.FAILED : LayerVerdict.PASSED)
                .orElse(LayerVerdict.COULD_NOT_CHECK);
    }
}
