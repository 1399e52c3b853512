package org.kapija.core.fingerprint.index;

/**
 * How long the lists of a search are: the longer, the fewer mates are lost and the more a search costs. The lengths are
 * argued in docs/identification.md with what they lose among real strangers, not among drawn ones.
 *
 * @param looked fingers a glance hands on to be asked for the rest of the probe
 * @param rescored fingers the scan hands on
 * @param reranked fingers the rescoring hands on; of these are compared in full who is {@link IndexSearch.Trace#worth
 *     worth it}
 */
public record Effort(int looked, int rescored, int reranked) {
    /** Returns the lengths for an index of so many fingers. */
    public static Effort forFingers(int fingers) {
        double decades = Math.max(0, Math.log10(Math.max(1, fingers)) - 4);
        return new Effort(grown(1_000, 33_333, decades), grown(400, 5_000, decades), grown(150, 3_000, decades));
    }

    /** Grows with a power of the gallery from its length at ten thousand through that at a million. */
    private static int grown(int tenThousand, int million, double decades) {
        return (int) Math.round(tenThousand * Math.pow((double) million / tenThousand, decades / 2));
    }

    /** Returns the share of one of several threads, rounded up. */
    Effort share(int of) {
        return new Effort(Math.ceilDiv(looked, of), Math.ceilDiv(rescored, of), Math.ceilDiv(reranked, of));
    }
}
