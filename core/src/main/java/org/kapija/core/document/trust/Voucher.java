package org.kapija.core.document.trust;

import java.time.Instant;

/**
 * Who says that a certificate is an authority's, by putting it on its list.
 *
 * @param by code of the State or organisation whose list it is; {@value #BY_HAND} where somebody handed it over
 * @param first when the earliest list that has it was signed
 * @param last when the latest list that has it was signed
 */
public record Voucher(String by, Instant first, Instant last) {
    /** Stands for the person who keeps the terminal. */
    public static final String BY_HAND = "by-hand";

    /** Returns both in one: two lists of one State. */
    Voucher and(Voucher other) {
        return new Voucher(
                by, first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
