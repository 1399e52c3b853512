package org.kapija.core.document.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Days by universal time: what is compared here is years apart. */
final class Days {
    private Days() {}

    /** Returns the day as {@code YYYY-MM-DD}. */
    static String of(Instant moment) {
        return on(moment).toString();
    }

    static LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }
}
