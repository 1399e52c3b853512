package org.kapija.simulator.traveller;

import java.time.LocalDate;

/**
 * A document somebody carries.
 *
 * @param format its size
 * @param code one or two letters: {@code P} passport, {@code I} card, {@code A}, {@code C}
 * @param issuer one to three letters (Doc 9303-3 §5), without fillers
 * @param number up to nine letters and digits
 * @param expiry last day of validity
 * @param optional the issuer's own field, up to 14 characters on a passport; mostly empty
 */
public record TravelDocument(
        DocumentFormat format, String code, String issuer, String number, LocalDate expiry, String optional) {
    public TravelDocument {
        if (!number.matches("[0-9A-Z]{1,9}")) {
            throw new IllegalArgumentException("number: 1 to 9 capitals or digits");
        }
        if (!issuer.matches("[A-Z]{1,3}") || !code.matches("[A-Z]{1,2}")) {
            throw new IllegalArgumentException("issuer " + issuer + ", code " + code);
        }
    }
}
