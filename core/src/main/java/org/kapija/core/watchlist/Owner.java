package org.kapija.core.watchlist;

/**
 * Who answers for an alert.
 *
 * @param state one to three letters as in ICAO Doc 9303-3 section 5
 * @param authority its name, such as a ministry
 */
public record Owner(String state, String authority) {
    public Owner {
        if (!isState(state)) {
            throw new IllegalArgumentException("owner.state: " + state);
        }
        if (!Alert.isText(authority)) {
            throw new IllegalArgumentException("owner.authority: blank or too long");
        }
    }

    static boolean isState(String state) {
        return state.matches("[A-Z]{1,3}");
    }
}
