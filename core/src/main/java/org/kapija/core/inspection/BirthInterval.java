package org.kapija.core.inspection;

import java.time.LocalDate;
import java.time.Period;

/**
 * Between which days a person was born: one day for a full date, a month or a year for a partial one. Doubt favours the
 * child (S3): whoever asks for an age gets the youngest possible.
 *
 * @param earliest first possible day
 * @param latest last possible day
 */
public record BirthInterval(LocalDate earliest, LocalDate latest) {
    public BirthInterval {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("born between a day and one before it");
        }
    }

    /** A fully known day of birth. */
    public static BirthInterval on(LocalDate day) {
        return new BirthInterval(day, day);
    }

    /** Returns the age in full years that the person has for certain; negative if born after the day. */
    public int youngestAge(LocalDate day) {
        return Period.between(latest, day).getYears();
    }

    /** Says nothing, since it is personal. */
    @Override
    public String toString() {
        return "***";
    }
}
