package org.kapija.core.document.trust;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.document.Verdict;

/**
 * What examining a chip gave: findings, and from them the verdict of each layer.
 *
 * @param findings in the order in which they were made
 * @param authority whose signature it is; empty if no anchor was found
 */
public record Examination(List<Finding> findings, Optional<Authority> authority) {
    /** What counts more stands later: one fault outweighs everything, one doubt every assent. */
    private static final List<LayerVerdict> WEIGHT =
            List.of(LayerVerdict.PASSED, LayerVerdict.NOT_DONE, LayerVerdict.COULD_NOT_CHECK, LayerVerdict.FAILED);

    public Examination {
        findings = List.copyOf(findings);
    }

    /** Returns the verdict of a layer: that of its gravest finding; not done if there is none. */
    public LayerVerdict of(Layer layer) {
        return findings(layer).stream()
                .map(Finding::verdict)
                .max(Comparator.comparingInt(WEIGHT::indexOf))
                .orElse(LayerVerdict.NOT_DONE);
    }

    /** Returns what was found about a layer, the gravest first. */
    public List<Finding> findings(Layer layer) {
        return findings.stream()
                .filter(finding -> finding.reason().layer() == layer)
                .sorted(Comparator.comparingInt((Finding finding) -> WEIGHT.indexOf(finding.verdict()))
                        .reversed())
                .toList();
    }

    /** Returns the verdict of every layer. */
    public Verdict verdict() {
        Map<Layer, LayerVerdict> layers = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            layers.put(layer, of(layer));
        }
        return new Verdict(layers);
    }

    /** Returns whether something was found. */
    public boolean has(Reason reason) {
        return findings.stream().anyMatch(finding -> finding.reason() == reason);
    }
}
