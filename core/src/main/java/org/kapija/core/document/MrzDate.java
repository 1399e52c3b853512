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
        return part(0, 0, 99)
                && part(2, 1, 12)
                && part(4, 1, 31)
                && (!complete() || in(2000).isPresent() || in(1900).isPresent());
    }

    private boolean part(int at, int min, int max) {
        String part = text.substring(at, at + 2);
        if (part.equals("<<")) {
            return true;
        }
        if (!part.chars().allMatch(character -> character >= '0' && character <= '9')) {
            return false;
        }
        int value = Integer.parseInt(part);
        return value >= min && value <= max;
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
