package org.kapija.core.document.trust;

import java.time.LocalDate;

/**
 * A fault that an issuer is known to make and that is borne with until a day, for its documents are good otherwise (cf.
 * deviation lists, ICAO Doc 9303-12, 8).
 *
 * @param reason the fault; {@link Reason#tolerable()}
 * @param country of the signer, two letters
 * @param until last day
 */
public record Deviation(Reason reason, String country, LocalDate until) {
    public Deviation {
        if (!reason.tolerable()) {
            throw new IllegalArgumentException(reason.word() + " is never borne with");
        }
        country = CountryCodes.of(country);
    }

    boolean covers(Reason found, String signer, LocalDate today) {
        return reason == found && country.equals(CountryCodes.of(signer)) && !today.isAfter(until);
    }
}
