package org.kapija.core.watchlist;

/**
 * Who answers for an alert.
 *
 * @param state two or three letters as in ICAO Doc 9303-3 section 5
 * @param authority its name, such as a ministry
 */
public record Owner(String state, String authority) {
    public Owner {
        if (!state.matches("[A-Z]{1,3}")) {
            throw new IllegalArgumentException("owner.state: " + state);
        }
        if (authority.isBlank()) {
            throw new IllegalArgumentException("owner.authority: blank");
        }
    }
}
