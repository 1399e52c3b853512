package org.kapija.core.watchlist;

/**
 * Obtained from Eurodac: stays with the member state that asked.
 *
 * @param memberState two letters, the state that obtained it
 */
public record EurodacProvenance(String memberState) implements Provenance {
    public EurodacProvenance {
        if (!memberState.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("member state: " + memberState);
        }
    }
}
