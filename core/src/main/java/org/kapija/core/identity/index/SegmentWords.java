package org.kapija.core.identity.index;

import static org.kapija.core.packed.Packed.BYTE;
import static org.kapija.core.packed.Packed.INT;
import static org.kapija.core.packed.Packed.LONG;
import static org.kapija.core.packed.Packed.SHORT;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kapija.core.identity.name.NameToken;
import org.kapija.core.identity.name.Slips;
import org.kapija.core.identity.name.SoundRun;
import org.kapija.core.packed.Packed;

/**
 * The words of a segment's names, each once: those with vowels first, then by their sounds. With the keys by which they
 * are found, and for each word the names in which it stands.
 */
final class SegmentWords {
    /** By the numbers that stand for them; never to be reordered. */
    private static final List<NameToken.Role> ROLES = List.of(
            NameToken.Role.WORD,
            NameToken.Role.INITIAL,
            NameToken.Role.DESCENT,
            NameToken.Role.PARTICLE,
            NameToken.Role.TITLE);

    /** Scripts are numbered from 0 to 6, words below this power of two. */
    private static final int SCRIPT_SHIFT = 28;

    private final MemorySegment octets;
    private final SegmentPlan plan;

    /** Where the parts begin, not to be reckoned anew for each of thousands of words. */
    private final long vocabulary;

    private final long postings;
    private final long keys;
    private final long entries;
    private final long spellings;
    private final long text;

    SegmentWords(MemorySegment octets, SegmentPlan plan) {
        this.octets = octets;
        this.plan = plan;
        this.vocabulary = plan.vocabulary(0);
        this.postings = plan.posting(0);
        this.keys = plan.key(0);
        this.entries = plan.entry(0);
        this.spellings = plan.spelling(0);
        this.text = plan.text(0);
    }

    /** Returns how many words there are. */
    int size() {
        return plan.vocabulary();
    }

    int postingsFrom(int entry) {
        return octets.get(INT, vocabulary + (long) entry * SegmentPlan.WORD + 4);
    }

    /** Returns in how many names a word stands. */
    int frequency(int entry) {
        return postingsFrom(entry + 1) - postingsFrom(entry);
    }

    /** Returns a name in which a word stands, as {@link Posting}. */
    int posting(int at) {
        return octets.get(INT, postings + 4L * at);
    }

    /** Returns the first of some postings that is not before a row. */
    int postingNotBefore(int row, int from, int to) {
        return Packed.firstNot(from, to, at -> Posting.row(posting(at)) < row);
    }

    /** Returns the place of a key, or -1 if no word has it. */
    int findKey(int key) {
        int at = Packed.firstNot(0, plan.keys(), place -> key(place) < key);
        return at < plan.keys() && key(at) == key ? at : -1;
    }

    private int key(int place) {
        return octets.get(INT, keys + (long) place * SegmentPlan.KEY);
    }

    int entriesFrom(int key) {
        return octets.get(INT, keys + (long) key * SegmentPlan.KEY + 4);
    }

    /** Returns a word that has a key, as {@link #entry(int, int)} packs it. */
    int entry(int at) {
        return octets.get(INT, entries + 4L * at);
    }

    /** Packs the place of a word behind its script, so that the words of a key lie script by script. */
    static int entry(int word, int script) {
        return (script << SCRIPT_SHIFT) | word;
    }

    static int word(int entry) {
        return entry & ((1 << SCRIPT_SHIFT) - 1);
    }

    /** Returns the first of some entries of one key, ascending, that is not before an entry. */
    int entryNotBefore(int entry, int from, int to) {
        return Packed.firstNot(from, to, at -> entry(at) < entry);
    }

    /** Returns the slot of the first word that may be written so, or -1; see {@link Slips}. */
    int findSpelling(int number) {
        return spelling(number, number & (plan.spellings() - 1));
    }

    /** Returns the slot of the next one, or -1. */
    int nextSpelling(int number, int slot) {
        return spelling(number, (slot + 1) & (plan.spellings() - 1));
    }

    private int spelling(int number, int from) {
        for (int slot = from; ; slot = (slot + 1) & (plan.spellings() - 1)) {
            long spelling = octets.get(LONG, spellings + (long) slot * SegmentPlan.SPELLING);
            if (spelling == 0) {
                return -1;
            }
            if ((int) spelling == number) {
                return slot;
            }
        }
    }

    /** Returns the word of a slot. */
    int spelled(int slot) {
        return octets.get(INT, spellings + (long) slot * SegmentPlan.SPELLING + 4) - 1;
    }

    int weight(int entry) {
        return octets.get(SHORT, vocabulary + (long) entry * SegmentPlan.WORD + 8);
    }

    /** Kind of a word: role in the low bits, then whether its script leaves vowels out. */
    private int kind(int entry) {
        return octets.get(BYTE, vocabulary + (long) entry * SegmentPlan.WORD + 10);
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
        return octets.get(BYTE, vocabulary + (long) entry * SegmentPlan.WORD + 11);
    }

    void sounds(int entry, SoundRun to) {
        int length = soundsOf(entry);
        byte[] symbols = to.fill(length, weight(entry), consonants(entry));
        MemorySegment.copy(octets, BYTE, text + textFrom(entry), symbols, 0, length);
    }

    /**
     * Returns where in the vocabulary a word belongs: the first word that does not come before it.
     *
     * @param sounds of the word
     * @param bare whether its script leaves short vowels out
     */
    int find(byte[] sounds, boolean bare) {
        return Packed.firstNot(0, plan.vocabulary(), entry -> compare(entry, sounds, bare) < 0);
    }

    /** Compares as the vocabulary is ordered: words with vowels first, then by symbols. */
    int compare(int entry, byte[] sounds, boolean bare) {
        if (consonants(entry) != bare) {
            return bare ? -1 : 1;
        }
        long from = text + textFrom(entry);
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
        return octets.get(INT, vocabulary + (long) entry * SegmentPlan.WORD);
    }

    /** Copies a word of the vocabulary out. */
    NameToken token(int entry) {
        int from = textFrom(entry);
        byte[] both = octets.asSlice(text + from, textFrom(entry + 1) - from).toArray(BYTE);
        int sounds = soundsOf(entry);
        byte[] symbols = new byte[sounds];
        System.arraycopy(both, 0, symbols, 0, sounds);
        return NameToken.stored(
                new String(both, sounds, both.length - sounds, StandardCharsets.UTF_8),
                symbols,
                consonants(entry),
                role(entry));
    }
}
