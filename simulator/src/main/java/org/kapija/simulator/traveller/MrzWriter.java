package org.kapija.simulator.traveller;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Prints machine readable zones, from Doc 9303 parts 3 to 6 (8th edition) and from nothing in {@code core}: were both
 * ends one code, a swapped position would agree with itself.
 */
public final class MrzWriter {
    private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int[] WEIGHTS = {7, 3, 1};

    private MrzWriter() {}

    /**
     * Prints the zone of a traveller's document.
     *
     * @return two or three lines of the format's length, without line ends
     * @throws IllegalStateException if the traveller carries none
     */
    public static List<String> lines(Traveller traveller) {
        TravelDocument document = traveller.papers();
        return switch (document.format()) {
            case TD1 -> card(traveller, document);
            case TD2 -> twoLines(traveller, document, 36, 7);
            case TD3 -> passport(traveller, document);
        };
    }

    /**
     * The check digit of Doc 9303-3 §4.9: weights 7, 3, 1 in turn, modulus 10.
     *
     * @param field digits, capitals and fillers
     */
    public static char checkDigit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            sum += value(field.charAt(i)) * WEIGHTS[i % 3];
        }
        return (char) ('0' + sum % 10);
    }

    private static List<String> passport(Traveller who, TravelDocument document) {
        String second = numberToExpiry(who, document);
        String optional = filled(document.optional(), 14);
        // Doc 9303-4 §4.2.2: an empty optional field may have a filler for its check digit
        String digit = document.optional().isEmpty() ? "<" : String.valueOf(checkDigit(optional));
        String whole = second + optional + digit;
        String checked = whole.substring(0, 10) + whole.substring(13, 20) + whole.substring(21, 43);
        return List.of(nameLine(who, document, 44), whole + checkDigit(checked));
    }

    private static List<String> twoLines(Traveller who, TravelDocument document, int width, int optionalWidth) {
        String whole = numberToExpiry(who, document) + filled(document.optional(), optionalWidth);
        String checked = whole.substring(0, 10) + whole.substring(13, 20) + whole.substring(21, 35);
        return List.of(nameLine(who, document, width), whole + checkDigit(checked));
    }

    private static List<String> card(Traveller who, TravelDocument document) {
        String number = filled(document.number(), 9);
        String first = filled(document.code(), 2)
                + filled(document.issuer(), 3)
                + number
                + checkDigit(number)
                + filled(document.optional(), 15);
        String second = dated(who.birth())
                + who.sex().letter()
                + dated(document.expiry())
                + filled(who.nationality(), 3)
                + filled("", 11);
        String checked =
                first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18, 29);
        return List.of(first, second + checkDigit(checked), names(who.name(), 30));
    }

    private static String numberToExpiry(Traveller who, TravelDocument document) {
        String number = filled(document.number(), 9);
        return number
                + checkDigit(number)
                + filled(who.nationality(), 3)
                + dated(who.birth())
                + who.sex().letter()
                + dated(document.expiry());
    }

    private static String nameLine(Traveller who, TravelDocument document, int width) {
        return filled(document.code(), 2) + filled(document.issuer(), 3) + names(who.name(), width - 5);
    }

    /** Two fillers between the identifiers; what does not fit is cut so that some of the secondary one stays. */
    private static String names(PersonName name, int width) {
        String primary = name.primary().replace(' ', '<');
        String secondary = name.secondary().replace(' ', '<');
        if (secondary.isEmpty()) {
            return filled(primary.substring(0, Math.min(primary.length(), width)), width);
        }
        int room = Math.min(primary.length(), width - 3); // the fillers and one letter at least
        String both = primary.substring(0, room) + "<<" + secondary;
        return filled(both.substring(0, Math.min(both.length(), width)), width);
    }

    private static String dated(LocalDate date) {
        String digits = SIX_DIGITS.format(date);
        return digits + checkDigit(digits);
    }

    private static String filled(String text, int width) {
        return text + "<".repeat(width - text.length());
    }

    private static int value(char character) {
        if (character == '<') {
            return 0;
        }
        return character <= '9' ? character - '0' : character - 'A' + 10;
    }
}
