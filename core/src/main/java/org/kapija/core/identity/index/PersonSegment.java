package org.kapija.core.identity.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.name.Name;
import org.kapija.core.identity.name.NameToken;
import org.kapija.core.identity.name.SoundRun;

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
    static final int FORMAT = 1;

    static final int MARK_AT = 0;
    static final int FORMAT_AT = 4;
    static final int NUMBERS_AT = 8;
    static final int CHECKSUM_AT = 40;

    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

    /** By the numbers that stand for them; never to be reordered. */
    private static final List<Sex> SEXES = List.of(Sex.UNSPECIFIED, Sex.FEMALE, Sex.MALE, Sex.X);

    /** By the numbers that stand for them; never to be reordered. */
    private static final List<NameToken.Role> ROLES = List.of(
            NameToken.Role.WORD,
            NameToken.Role.INITIAL,
            NameToken.Role.DESCENT,
            NameToken.Role.PARTICLE,
            NameToken.Role.TITLE);

    private static final int LETTERS = 27;

    private final MemorySegment octets;
    private final SegmentPlan plan;

    PersonSegment(MemorySegment octets, SegmentPlan plan) {
        this.octets = ofOneKind(octets);
        this.plan = plan;
    }

    /**
     * Makes mapped and allocated octets the same to the compiler. A loop that has seen both kinds asks at every load
     * which one it is.
     */
    @SuppressWarnings("restricted") // neither size nor lifetime change
    private static MemorySegment ofOneKind(MemorySegment octets) {
        return octets.isNative() ? octets.reinterpret(octets.byteSize()) : octets;
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
        var checksum = new CRC32C();
        checksum.update(octets.asSlice(0, CHECKSUM_AT).asByteBuffer());
        checksum.update(octets.asSlice(SegmentPlan.HEADER).asByteBuffer());
        return checksum.getValue();
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

    int vocabulary() {
        return plan.vocabulary();
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
        return octets.get(INT, plan.row(row));
    }

    int wordsFrom(int row) {
        return octets.get(INT, plan.row(row) + 4) >>> 1;
    }

    boolean cut(int row) {
        return (octets.get(INT, plan.row(row) + 4) & 1) != 0;
    }

    /** Returns the place in the vocabulary of a word of some name. */
    int word(int at) {
        return octets.get(INT, plan.word(at));
    }

    /**
     * Returns the first name of the first person born on a day or later.
     *
     * @param birth packed
     */
    int rowFrom(int birth) {
        int low = 0;
        int high = plan.rows();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (birth(personOf(middle)) < birth) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int postingsFrom(int entry) {
        return octets.get(INT, plan.vocabulary(entry) + 4);
    }

    /** Returns in how many names a word stands. */
    int frequency(int entry) {
        return postingsFrom(entry + 1) - postingsFrom(entry);
    }

    int posting(int at) {
        return octets.get(INT, plan.posting(at));
    }

    /** Returns the first of some postings that is not before a row. */
    int postingNotBefore(int row, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (posting(middle) < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the place of a key, or -1 if no word has it. */
    int findKey(int key) {
        int low = 0;
        int high = plan.keys() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = octets.get(INT, plan.key(middle));
            if (there == key) {
                return middle;
            }
            if (there < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    int entriesFrom(int key) {
        return octets.get(INT, plan.key(key) + 4);
    }

    int entry(int at) {
        return octets.get(INT, plan.entry(at));
    }

    /** Returns the first of some entries, ascending, whose word is not before a place in the vocabulary. */
    int entryNotBefore(int word, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entry(middle) < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int weight(int entry) {
        return octets.get(SHORT, plan.vocabulary(entry) + 8);
    }

    /** Kind of a word: role in the low bits, then whether its script leaves vowels out. */
    private int kind(int entry) {
        return octets.get(BYTE, plan.vocabulary(entry) + 10);
    }

    static byte kind(NameToken token) {
        return (byte) (ROLES.indexOf(token.role()) | (token.consonants() ? 8 : 0));
    }

    boolean consonants(int entry) {
        return (kind(entry) & 8) != 0;
    }

    NameToken.Role role(int entry) {
        return ROLES.get(kind(entry) & 7);
    }

    private int soundsOf(int entry) {
        return octets.get(BYTE, plan.vocabulary(entry) + 11);
    }

    void sounds(int entry, SoundRun to) {
        int length = soundsOf(entry);
        byte[] symbols = to.fill(length, weight(entry), consonants(entry));
        MemorySegment.copy(octets, BYTE, plan.text(textFrom(entry)), symbols, 0, length);
    }

    /**
     * Returns where in the vocabulary a word belongs: the first word that does not come before it.
     *
     * @param sounds of the word
     * @param bare whether its script leaves short vowels out
     */
    int find(byte[] sounds, boolean bare) {
        int low = 0;
        int high = plan.vocabulary();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, sounds, bare) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Compares as the vocabulary is ordered: words with vowels first, then by symbols. */
    int compare(int entry, byte[] sounds, boolean bare) {
        if (consonants(entry) != bare) {
            return bare ? -1 : 1;
        }
        long from = plan.text(textFrom(entry));
        int length = soundsOf(entry);
        for (int at = 0; at < Math.min(length, sounds.length); at++) {
            int difference = octets.get(BYTE, from + at) - sounds[at];
            if (difference != 0) {
                return difference;
            }
        }
        return length - sounds.length;
    }

    private int textFrom(int entry) {
        return octets.get(INT, plan.vocabulary(entry));
    }

    /** Copies a word of the vocabulary out. */
    NameToken token(int entry) {
        int from = textFrom(entry);
        byte[] text =
                octets.asSlice(plan.text(from), textFrom(entry + 1) - from).toArray(BYTE);
        int sounds = soundsOf(entry);
        byte[] symbols = new byte[sounds];
        System.arraycopy(text, 0, symbols, 0, sounds);
        return NameToken.stored(
                new String(text, sounds, text.length - sounds, StandardCharsets.UTF_8),
                symbols,
                consonants(entry),
                role(entry));
    }

    /** Copies a name out. */
    Name name(int row) {
        List<NameToken> tokens = new ArrayList<>();
        for (int at = wordsFrom(row); at < wordsFrom(row + 1); at++) {
            tokens.add(token(word(at)));
        }
        return new Name(tokens, cut(row));
    }
}
