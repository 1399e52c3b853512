package org.kapija.core.fingerprint;

import java.util.List;

/**
 * What comparing all probes with one part of a gallery gave.
 *
 * @param part which part
 * @param comparisons those that reached {@link Gallery#FLOOR}, in no order
 * @param compared number of comparisons made, reached or not
 */
public record Sweep(Part part, List<Comparison> comparisons, long compared) {
    public Sweep {
        comparisons = List.copyOf(comparisons);
    }
}
