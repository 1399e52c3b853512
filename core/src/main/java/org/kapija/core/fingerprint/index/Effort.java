package org.kapija.core.fingerprint.index;

/**
 * How long the lists of a search are: the longer, the fewer mates are lost and the more a search costs. The lengths are
 * argued in docs/identification.md with what they lose among real strangers, not among drawn ones.
 *
 * @param looked fingers a glance hands on to be asked for the rest of the probe
 * @param rescored fingers the scan hands on
 * @param reranked fingers the rescoring hands on
 * @param verified fingers compared in full
 */
public record Effort(int looked, int rescored, int reranked, int verified) {
    /** Returns the lengths for an index of so many fingers. */
    public static Effort forFingers(int fingers) {
        double decades = Math.clamp(Math.log10(Math.max(1, fingers)) - 4, 0, 2);
        int rescored = Math.clamp(fingers / 100, 200, 10_000);
        int reranked = (int) Math.round(60 * Math.pow(4_000.0 / 60, decades / 2));
        int verified = (int) Math.round(20 * Math.pow(4, decades));
        return new Effort(Math.max(fingers / 30, 3 * rescored), rescored, reranked, verified);
    }

    /** Returns the share of one of several threads, rounded up. */
    Effort share(int of) {
        return of == 1
                ? this
                : new Effort(part(looked, of), part(rescored, of), part(reranked, of), part(verified, of));
    }

    private static int part(int length, int of) {
        return Math.max(1, (length + of - 1) / of);
    }
}
