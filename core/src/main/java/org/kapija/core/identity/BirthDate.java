package org.kapija.core.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth as far as it is known; many people know their year only.
 *
 * @param year 1 to 2,999, 0 if unknown
 * @param month 1 to 12, 0 if unknown
 * @param day 1 to 31, 0 if unknown; known only with the month
 */
public record BirthDate(int year, int month, int day) {
    /** Nothing known. */
    public static final BirthDate UNKNOWN = new BirthDate(0, 0, 0);

    private static final int YEAR_MAX = 2999;
    private static final int LEAP_YEAR = 2000;
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    public BirthDate {
        if (!possible(year, month, day)) {
            throw new IllegalArgumentException("no date: year " + year + ", month or day impossible");
        }
    }

    private static boolean possible(int year, int month, int day) {
        boolean aMonth = month >= 0 && month <= 12;
        return year >= 0 && year <= YEAR_MAX && aMonth && (day == 0 || exists(year, month, day));
    }

    private static boolean exists(int year, int month, int day) {
        int anyYear = year == 0 ? LEAP_YEAR : year;
        return month > 0 && day > 0 && day <= YearMonth.of(anyYear, month).lengthOfMonth();
    }

    /** A year, and no more. */
    public static BirthDate ofYear(int year) {
        return new BirthDate(year, 0, 0);
    }

    /** Takes over a date that is known whole. */
    public static BirthDate of(LocalDate date) {
        return new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code 1965}, {@code 1965-03} or {@code 1965-03-12}; zeros stand for what is unknown.
     *
     * @return empty if it is none of them, or no such day exists
     */
    public static Optional<BirthDate> read(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BirthDate(part(matcher, 1), part(matcher, 2), part(matcher, 3)));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty(); // digits that are no date
        }
    }

    private static int part(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** Takes a date back from {@link #packed}. */
    public static BirthDate ofPacked(int packed) {
        return new BirthDate(packed >>> 9, (packed >>> 5) & 15, packed & 31);
    }

    /** Returns it in one number, which grows with the date; 0 if nothing is known. */
    public int packed() {
        return (year << 9) | (month << 5) | day;
    }

    /** Returns whether day, month and year are known. */
    public boolean complete() {
        return year > 0 && month > 0 && day > 0;
    }
}
