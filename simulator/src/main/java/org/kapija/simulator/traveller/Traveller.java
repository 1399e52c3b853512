package org.kapija.simulator.traveller;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One invented person.
 *
 * @param id short and stable, such as {@code t1}
 * @param name invented; never a real person
 * @param nationality code of Doc 9303-3 §5, such as {@code SYR}, {@code D} or {@code XXA}
 * @param birth the true date, which the document repeats
 * @param sex as printed
 * @param language what the person understands best, a BCP 47 tag
 * @param document nothing for a person who carries none
 * @param fingers those the person has and can place: ISO/IEC 19794-2 positions, 1 right thumb to 10 left little finger
 * @param hands the seed that the ridges of all ten fingers grow from: one person, one seed
 * @param story why this person is in the cast: last part of the key {@code panel.story.…} in the catalogues
 */
public record Traveller(
        String id,
        PersonName name,
        String nationality,
        LocalDate birth,
        Sex sex,
        String language,
        Optional<TravelDocument> document,
        SortedSet<Integer> fingers,
        long hands,
        String story) {

    /** Returns whether the person can place this finger. */
    public boolean has(int position) {
        return fingers.contains(position);
    }

    /** Returns the document, for a traveller of whom the story says that there is one. */
    public TravelDocument papers() {
        return document.orElseThrow(() -> new IllegalStateException(id + " carries no document"));
    }
}
