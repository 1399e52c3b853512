package org.kapija.core.document;

import java.util.Locale;
import java.util.Set;

/**
 * Codes of issuing states, organisations and nationalities: ISO 3166-1 alpha-3, which the Java platform keeps, and
 * those that ICAO adds (Doc 9303-3, section 5, parts A to D).
 */
final class IssuerCodes {
    /** The tables, as a guard may look them up. */
    static final String TABLES = "ISO 3166-1, ICAO Doc 9303-3";

    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private static final Set<String> ICAO = Set.of(
            "D", // Germany
            "RKS", // Kosovo; not in the standard's table, but in its documents
            "GBD", // British overseas territories citizen
            "GBN", // British national (overseas)
            "GBO", // British overseas citizen
            "GBP", // British protected person
            "GBS", // British subject
            "EUE", // European Union laissez-passer
            "UNO", // United Nations Organization
            "UNA", // specialised agency of the United Nations
            "UNK", // United Nations Interim Administration Mission in Kosovo
            "IAO", // ICAO
            "XBA", // African Development Bank
            "XIM", // African Export-Import Bank
            "XCC", // Caribbean Community
            "XCE", // Council of Europe
            "XCO", // Common Market for Eastern and Southern Africa
            "XEC", // Economic Community of West African States
            "XES", // Organization of Eastern Caribbean States
            "XMP", // Parliamentary Assembly of the Mediterranean
            "XDC", // Southern African Development Community
            "XPO", // INTERPOL
            "XOM", // Sovereign Military Order of Malta
            "XXA", // stateless person, 1954 convention
            "XXB", // refugee, 1951 convention
            "XXC", // refugee, other
            "XXX", // unspecified nationality
            "UTO"); // Utopia: specimens

    private IssuerCodes() {}

    /** Returns whether the code is in one of the tables. */
    static boolean known(String code) {
        return ISO.contains(code) || ICAO.contains(code);
    }
}
