package org.kapija.core.identity.index;

import org.kapija.core.identity.BirthDate;

/**
 * The names of persons whose birth fits: the year, one before, one after, and those without a year.
 *
 * @param known whether the probe has a year at all
 * @param unknownTo names before this have no year
 * @param from first name of the years that fit
 * @param to first name of the years after them
 * @param day first name of the very day
 * @param dayTo first name of the days after it
 */
record Years(boolean known, int unknownTo, int from, int to, int day, int dayTo) {
    /** What words are worth more of somebody born on the same day: the highest factor. */
    static final float SAME_DAY = 2;

    private static final float NEAR_YEAR = 1.3f;

    static Years of(BirthDate birth, PersonSegment segment) {
        if (birth.year() == 0) {
            return new Years(false, 0, 0, 0, 0, 0);
        }
        int packed = birth.packed();
        return new Years(
                true,
                segment.rowFrom(BirthDate.ofYear(1).packed()),
                segment.rowFrom(BirthDate.ofYear(birth.year() - 1).packed()),
                segment.rowFrom(BirthDate.ofYear(birth.year() + 2).packed()),
                birth.complete() ? segment.rowFrom(packed) : 0,
                birth.complete() ? segment.rowFrom(packed + 1) : 0);
    }

    /** Returns how many times as much a name is worth for its birth. */
    float factor(int row) {
        if (row >= day && row < dayTo) {
            return SAME_DAY;
        }
        boolean near = row >= from && row < to;
        return near || row < unknownTo ? NEAR_YEAR : 1;
    }
}
