package org.kapija.core.identity.index;

import static org.kapija.core.packed.Packed.BYTE;
import static org.kapija.core.packed.Packed.INT;
import static org.kapija.core.packed.Packed.SHORT;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kapija.core.identity.name.NameToken;
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

    private final MemorySegment octets;
    private final SegmentPlan plan;

    SegmentWords(MemorySegment octets, SegmentPlan plan) {
        this.octets = octets;
        this.plan = plan;
    }

    /** Returns how many words there are. */
    int size() {
        return plan.vocabulary();
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
        return Packed.firstNot(from, to, at -> posting(at) < row);
    }

    /** Returns the place of a key, or -1 if no word has it. */
    int findKey(int key) {
        int at = Packed.firstNot(0, plan.keys(), place -> key(place) < key);
        return at < plan.keys() && key(at) == key ? at : -1;
    }

    private int key(int place) {
        return octets.get(INT, plan.key(place));
    }

    int entriesFrom(int key) {
        return octets.get(INT, plan.key(key) + 4);
    }

    int entry(int at) {
        return octets.get(INT, plan.entry(at));
    }

    /** Returns the first of some entries, ascending, whose word is not before a place in the vocabulary. */
    int entryNotBefore(int word, int from, int to) {
        return Packed.firstNot(from, to, at -> entry(at) < word);
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
        return Packed.firstNot(0, plan.vocabulary(), entry -> compare(entry, sounds, bare) < 0);
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
}
