package org.kapija.core.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a zone writes it: year of the century, month, day, each two digits or two fillers where unknown (ICAO Doc
 * 9303-3, 4.8). The century is not written; those who know what the date is of choose it.
 *
 * @param text six characters, YYMMDD; may be no date at all, for the zone may hold anything
 */
public record MrzDate(String text) {
    /** Nothing known. */
    public static final MrzDate UNKNOWN = new MrzDate("<<<<<<");

    private static final int YEAR = 0;
    private static final int MONTH = 2;
    private static final int DAY = 4;

    public MrzDate {
        if (text.length() != 6) {
            throw new IllegalArgumentException("a date of " + text.length() + " characters");
        }
    }

    /** Writes a date. */
    public static MrzDate of(LocalDate date) {
        return new MrzDate(
                String.format("%02d%02d%02d", date.getYear() % 100, date.getMonthValue(), date.getDayOfMonth()));
    }

    /** Returns whether day, month and year are all digits. */
    public boolean complete() {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    /** Returns whether it could be a date: what is known of it exists in the calendar. */
    public boolean possible() {
        return flaw().isEmpty();
    }

    /**
     * A part of a date that cannot be.
     *
     * @param at of the six characters the first of the two, from 0
     * @param expected the range that it should be in
     * @param found the two characters, ? for one that is of no zone
     */
    record Flaw(int at, String expected, String found) {}

    /** Returns what makes the date impossible, the year first; empty if it could be one. */
    Optional<Flaw> flaw() {
        if (!within(YEAR, 0, 99)) {
            return flaw(YEAR, "00-99");
        }
        if (!within(MONTH, 1, 12)) {
            return flaw(MONTH, "01-12");
        }
        return within(DAY, 1, days()) ? Optional.empty() : flaw(DAY, "01-" + days());
    }

    private Optional<Flaw> flaw(int at, String expected) {
        return Optional.of(new Flaw(at, expected, shown(at) + shown(at + 1)));
    }

    /** What is of no zone is named by a finding of its own. */
    private String shown(int at) {
        return MrzAlphabet.ANY.has(text.charAt(at)) ? text.substring(at, at + 1) : "?";
    }

    /** A leap year, where the year is not known: 2000 was one, and 1900 is nobody's year of birth any more. */
    private int days() {
        int month = value(MONTH);
        return month < 0
                ? 31
                : YearMonth.of(2000 + Math.max(0, value(YEAR)), month).lengthOfMonth();
    }

    private boolean within(int at, int min, int max) {
        int value = value(at);
        return value < 0 ? text.charAt(at) == '<' && text.charAt(at + 1) == '<' : value >= min && value <= max;
    }

    /** The number of a part; negative if it is none. */
    private int value(int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
    }

    /**
     * Takes it for a date of birth: the last such day that is not in the future.
     *
     * @return empty if a part is unknown or there is no such day
     */
    public Optional<LocalDate> asBirth(LocalDate today) {
        int century = today.getYear() / 100 * 100;
        return in(century).filter(date -> !date.isAfter(today)).or(() -> in(century - 100));
    }

    /**
     * Takes it for a date of expiry: of the centuries, the one that brings it nearest to today.
     *
     * @return empty if a part is unknown or there is no such day
     */
    public Optional<LocalDate> asExpiry(LocalDate today) {
        int century = today.getYear() / 100 * 100;
        return in(century).map(date -> {
            if (date.getYear() - today.getYear() > 50) {
                return date.minusYears(100);
            }
            return today.getYear() - date.getYear() > 50 ? date.plusYears(100) : date;
        });
    }

    private Optional<LocalDate> in(int century) {
        if (!complete()) {
            return Optional.empty();
        }
        try {
            var month = YearMonth.of(
                    century + Integer.parseInt(text.substring(0, 2)), Integer.parseInt(text.substring(2, 4)));
            return Optional.of(month.atDay(Integer.parseInt(text.substring(4, 6))));
        } catch (DateTimeException _) {
            return Optional.empty(); // no such month or day
        }
    }
}
