package org.kapija.simulator.traveller;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Where invented people come from: a nationality, a language, and syllables that sound like names there and are none.
 *
 * @param code of Doc 9303-3 §5
 * @param language BCP 47
 * @param syllables pairs: as written there, and in Latin capitals
 */
record Homeland(String code, String language, List<Syllable> syllables) {
    static final List<Homeland> ALL = List.of(
            new Homeland("SRB", "sr-Cyrl", pairs("ве VE", "дра DRA", "ни NI", "го GO", "ми MI", "сло SLO", "ка KA")),
            new Homeland("SYR", "ar", pairs("نا NA", "رو RU", "سا SA", "مي MI", "دا DA", "لو LU", "كا KA")),
            new Homeland("AFG", "fa", pairs("شا SHA", "ني NI", "را RA", "مو MO", "دا DA", "لا LA", "زي ZI")),
            new Homeland("UKR", "uk", pairs("ла LA", "ви VY", "ро RO", "ті TI", "на NA", "ксе KSE", "до DO")),
            new Homeland("BIH", "bs", pairs("lje LJE", "na NA", "mi MI", "du DU", "ze ZE", "ra RA", "bo BO")),
            new Homeland("GRC", "el", pairs("νι NI", "κο KO", "λα LA", "ρα RA", "θε THE", "δη DI", "μα MA")),
            new Homeland("TUR", "tr", pairs("ay AY", "de DE", "gü GU", "le LE", "na NA", "ri RI", "şe SE")));

    /** A syllable in two scripts. */
    record Syllable(String own, String latin) {}

    /** Draws a name of two or three syllables for each identifier. */
    PersonName name(SplittableRandom chance) {
        List<Syllable> family = word(chance, 3);
        List<Syllable> given = word(chance, 2);
        String own = capitalised(own(given)) + " " + capitalised(own(family));
        return new PersonName(own, latin(family), latin(given));
    }

    private List<Syllable> word(SplittableRandom chance, int length) {
        var word = new ArrayList<Syllable>(length);
        for (int i = 0; i < length; i++) {
            word.add(syllables.get(chance.nextInt(syllables.size())));
        }
        return word;
    }

    private String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.forLanguageTag(language)) + word.substring(1);
    }

    private static String own(List<Syllable> word) {
        return String.join("", word.stream().map(Syllable::own).toList());
    }

    private static String latin(List<Syllable> word) {
        return String.join("", word.stream().map(Syllable::latin).toList());
    }

    private static List<Syllable> pairs(String... pairs) {
        return List.of(pairs).stream()
                .map(pair -> new Syllable(pair.substring(0, pair.indexOf(' ')), pair.substring(pair.indexOf(' ') + 1)))
                .toList();
    }
}
