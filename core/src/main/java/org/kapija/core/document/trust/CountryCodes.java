package org.kapija.core.document.trust;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One State under its several codes: three letters in the zone (Doc 9303-3, section 5), two in certificates (Doc
 * 9303-12, 7.1.1), and those that belong to neither table.
 */
final class CountryCodes {
    private static final Map<String, String> TWO_LETTERS = twoLetters();

    /** Territories whose certificates have a code of their own, under one issuer in the zone. */
    private static final Map<String, Set<String>> TERRITORIES = Map.of("CN", Set.of("HK", "MO"));

    private CountryCodes() {}

    private static Map<String, String> twoLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            codes.put(Locale.of("", two).getISO3Country(), two);
        }
        codes.putAll(Map.of(
                "D", "DE",
                "RKS", "KS", // Kosovo certifies under KS, which ISO 3166 does not have
                "XK", "KS",
                "UNK", "UN",
                "UTO", "UT", // specimens
                "UNO", "UN",
                "UNA", "UN",
                "ZZ", "UN", // an old certificate of the United Nations
                "EUE", "EU",
                "XOM", "XM"));
        for (String british : Set.of("GBD", "GBN", "GBO", "GBP", "GBS", "UK")) {
            codes.put(british, "GB");
        }
        return Map.copyOf(codes);
    }

    /** Returns the code under which certificates of a State are kept here; an unknown code stays as it is. */
    static String of(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return TWO_LETTERS.getOrDefault(upper, upper);
    }

    /**
     * Returns whether an authority may sign for an issuer.
     *
     * @param issuer code of the zone
     * @param authority code of a certificate
     */
    static boolean agree(String issuer, String authority) {
        String state = of(issuer);
        String certified = of(authority);
        return state.equals(certified)
                || TERRITORIES.getOrDefault(state, Set.of()).contains(certified);
    }
}
