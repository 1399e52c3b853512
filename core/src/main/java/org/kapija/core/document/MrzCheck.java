package org.kapija.core.document;

import java.util.List;

/**
 * A check digit and what it is computed over.
 *
 * @param field that it belongs to
 * @param digit its place
 * @param over what it covers, in that order
 */
record MrzCheck(MrzField field, MrzSpan digit, List<MrzSpan> over) {
    /** Computes the digit that the zone should have. */
    char expected(List<String> zone) {
        int sum = 0;
        int weight = 0;
        for (MrzSpan span : over) {
            sum += CheckDigit.sum(zone.get(span.line()), span.from(), span.to(), weight);
            weight += span.length();
        }
        return (char) ('0' + sum % 10);
    }

    /** Returns the character that stands in the digit's place. */
    char found(List<String> zone) {
        return zone.get(digit.line()).charAt(digit.from());
    }
}
