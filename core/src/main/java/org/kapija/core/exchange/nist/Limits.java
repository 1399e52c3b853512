package org.kapija.core.exchange.nist;

import java.util.Optional;

/**
 * A least and a greatest number, both allowed: of records, of subfields, of characters.
 *
 * @param most {@link Integer#MAX_VALUE} where there is no greatest
 */
public record Limits(int least, int most) {
    /** Any number. */
    static final Limits ANY = new Limits(0, Integer.MAX_VALUE);

    /** Reads {@code 3}, {@code 0-1}, {@code 1-*} or {@code *}; empty if it is none of these. */
    static Optional<Limits> of(String text) {
        if (text.equals("*")) {
            return Optional.of(ANY);
        }
        if (!text.matches("[0-9]{1,8}(-([0-9]{1,8}|\\*))?")) {
            return Optional.empty();
        }
        String[] ends = text.split("-", -1);
        int least = Integer.parseInt(ends[0]);
        String last = ends[ends.length - 1];
        int most = last.equals("*") ? Integer.MAX_VALUE : Integer.parseInt(last);
        return least > most ? Optional.empty() : Optional.of(new Limits(least, most));
    }

    boolean allow(int number) {
        return number >= least && number <= most;
    }

    /** Returns it as a profile writes it. */
    @Override
    public String toString() {
        String greatest = most == Integer.MAX_VALUE ? "*" : Integer.toString(most);
        return least == most ? greatest : least == 0 && most == Integer.MAX_VALUE ? "*" : least + "-" + greatest;
    }
}
