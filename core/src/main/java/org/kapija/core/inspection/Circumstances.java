package org.kapija.core.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a decision depends on beside state and input.
 *
 * @param now the time
 * @param fresh name for an inspection that opens now, never used before
 * @param languages in which travellers can be informed here, BCP 47 tags, one or more
 * @param profile the law
 */
public record Circumstances(Instant now, InspectionId fresh, List<String> languages, LegalProfile profile) {
    public Circumstances {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("languages: none, so nobody could be informed (S7)");
        }
    }

    /** Returns the time as it is recorded, in whole milliseconds. */
    Instant opening() {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns the day that ages are counted on: of UTC, which is never ahead of the states of the route. */
    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
