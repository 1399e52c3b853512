package org.kapija.core.identity.index;

import static org.kapija.core.packed.Packed.INT;
import static org.kapija.core.packed.Packed.LONG;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.name.Name;
import org.kapija.core.identity.name.NameToken;
import org.kapija.core.packed.Packed;

/**
 * Persons, packed and immutable, in memory or mapped from a file. Persons lie in the order of birth, those without a
 * year first, so that the persons of some years are one run, in each list of names as well.
 *
 * <p>Layout, little-endian: header (mark, format, the seven numbers of {@link SegmentPlan}, checksum), then its parts.
 * A cache of the persons, never their home: whatever is wrong with it, it is made again from them.
 */
public final class PersonSegment {
    static final int MARK = 0x3150_534B; // "KSP1"

    /** To be raised when the layout changes, and when words are read into other sounds or keys than before. */
    static final int FORMAT = 2;

    static final int MARK_AT = 0;
    static final int FORMAT_AT = 4;
    static final int NUMBERS_AT = 8;
    static final int CHECKSUM_AT = 40;

    /** By the numbers that stand for them; never to be reordered. */
    private static final List<Sex> SEXES = List.of(Sex.UNSPECIFIED, Sex.FEMALE, Sex.MALE, Sex.X);

    private static final int LETTERS = 27;

    private final MemorySegment octets;
    private final SegmentPlan plan;
    private final SegmentWords words;
    private final long rowsFrom;
    private final long wordsFrom;

    PersonSegment(MemorySegment octets, SegmentPlan plan) {
        this.octets = Packed.ofOneKind(octets);
        this.plan = plan;
        this.words = new SegmentWords(this.octets, plan);
        this.rowsFrom = plan.row(0);
        this.wordsFrom = plan.word(0);
    }

    /** What octets turned out to be. */
    public sealed interface Reading {
        /** A sound segment. */
        record Sound(PersonSegment segment) implements Reading {}

        /**
         * No segment that can be used: make it again from the persons.
         *
         * @param fault why
         */
        record Unusable(Fault fault) implements Reading {}
    }

    /** Why octets are no usable segment. */
    public enum Fault {
        /** Not a segment, or cut off inside its header. */
        NO_SEGMENT,
        /** Written by another version of this program. */
        OTHER_FORMAT,
        /** Longer or shorter than its header says. */
        TORN,
        /** Octets differ from those that were written. */
        CHECKSUM
    }

    /**
     * Looks at a segment and checks all of it. Octets that pass are those that a writer wrote; the checksum keeps out
     * accidents, not forgers: whoever stores a segment where others write must seal it.
     *
     * @param octets all of it; kept, not copied, so it must not change
     */
    public static Reading read(MemorySegment octets) {
        if (octets.byteSize() < SegmentPlan.HEADER || octets.get(INT, MARK_AT) != MARK) {
            return new Reading.Unusable(Fault.NO_SEGMENT);
        }
        if (octets.get(INT, FORMAT_AT) != FORMAT) {
            return new Reading.Unusable(Fault.OTHER_FORMAT);
        }
        int[] numbers = new int[7];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = octets.get(INT, NUMBERS_AT + 4L * at);
        }
        var plan = new SegmentPlan(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);
        if (!plan.plausible() || octets.byteSize() != plan.size()) {
            return new Reading.Unusable(Fault.TORN);
        }
        if (checksum(octets) != octets.get(LONG, CHECKSUM_AT)) {
            return new Reading.Unusable(Fault.CHECKSUM);
        }
        return new Reading.Sound(new PersonSegment(octets, plan));
    }

    static long checksum(MemorySegment octets) {
        return Packed.checksum(octets, CHECKSUM_AT, SegmentPlan.HEADER);
    }

    /** Returns all octets, to be stored. Personal data. */
    public MemorySegment octets() {
        return octets.asReadOnly();
    }

    /** Returns how many persons it holds. */
    public int persons() {
        return plan.persons();
    }

    int rows() {
        return plan.rows();
    }

    /** Returns the vocabulary of its names. */
    SegmentWords words() {
        return words;
    }

    int id(int person) {
        return octets.get(INT, plan.person(person));
    }

    int birth(int person) {
        return octets.get(INT, plan.person(person) + 4);
    }

    Traits traits(int person) {
        int packed = octets.get(INT, plan.person(person) + 8);
        return new Traits(
                BirthDate.ofPacked(birth(person)), SEXES.get(packed % SEXES.size()), code(packed / SEXES.size()));
    }

    static int packed(Traits traits) {
        int code = 0;
        for (int at = 0; at < traits.nationality().length(); at++) {
            code = code * LETTERS + traits.nationality().charAt(at) - 'A' + 1;
        }
        return code * SEXES.size() + SEXES.indexOf(traits.sex());
    }

    private static String code(int packed) {
        var letters = new StringBuilder();
        for (int rest = packed; rest > 0; rest /= LETTERS) {
            letters.insert(0, (char) ('A' - 1 + rest % LETTERS));
        }
        return letters.toString();
    }

    int personOf(int row) {
        return octets.get(INT, rowsFrom + (long) row * SegmentPlan.ROW);
    }

    int wordsFrom(int row) {
        return octets.get(INT, rowsFrom + (long) row * SegmentPlan.ROW + 4) >>> 1;
    }

    boolean cut(int row) {
        return (octets.get(INT, rowsFrom + (long) row * SegmentPlan.ROW + 4) & 1) != 0;
    }

    /** Returns the place in the vocabulary of a word of some name. */
    int word(int at) {
        return octets.get(INT, wordsFrom + 4L * at);
    }

    /**
     * Returns the first name of the first person born on a day or later.
     *
     * @param birth packed
     */
    int rowFrom(int birth) {
        return Packed.firstNot(0, plan.rows(), row -> birth(personOf(row)) < birth);
    }

    /** Copies a name out. */
    Name name(int row) {
        List<NameToken> tokens = new ArrayList<>();
        for (int at = wordsFrom(row); at < wordsFrom(row + 1); at++) {
            tokens.add(words.token(word(at)));
        }
        return new Name(tokens, cut(row));
    }
}
