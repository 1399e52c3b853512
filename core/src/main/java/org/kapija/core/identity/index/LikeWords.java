package org.kapija.core.identity.index;

import java.util.Arrays;
import org.kapija.core.identity.name.KeyChange;
import org.kapija.core.identity.name.NameToken;
import org.kapija.core.identity.name.Slips;
import org.kapija.core.identity.name.SoundLikeness;
import org.kapija.core.identity.name.SoundRun;

/** The words of a segment that are like a word: by its keys, by keys near them, then by their sounds. One thread. */
final class LikeWords {
    /** Of the words in its own script so many times fewer: they are spelled more alike. */
    private static final int SCRIPT_SHARE = 3;

    /** And so many times fewer where their key is another: slips are found by letters. */
    private static final int OTHER_KEY_SHARE = 8;

    /** If the segment has a word with the same sounds, so many times fewer again: it is hardly a slip of the pen. */
    private static final int KNOWN_SHARE = 3;

    /** Of its own script one key must not use up more than this share on either side of the word. */
    private static final int KEY_SHARE = 2;

    private final SegmentWords vocabulary;
    private final int[] seen;
    private final SoundRun run = new SoundRun();
    private long[] found = new long[256];
    private int size;
    private int round;
    private int left;
    private int leftOfScript;
    private int widest;

    /** Words, the most alike first. */
    static final class Found {
        private final int[] words;
        private final float[] likeness;
        private final int[] postings;

        private Found(int[] words, float[] likeness, int[] postings) {
            this.words = words;
            this.likeness = likeness;
            this.postings = postings;
        }

        int size() {
            return words.length;
        }

        /** Returns a place in the vocabulary. */
        int word(int at) {
            return words[at];
        }

        /** Returns how alike it is, 0 to 1. */
        float likeness(int at) {
            return likeness[at];
        }

        /** Returns in how many names it stands. */
        int postings(int at) {
            return postings[at];
        }

        /** Returns in how many names the words stand, all in all. */
        long allPostings() {
            return Arrays.stream(postings).asLongStream().sum();
        }
    }

    LikeWords(SegmentWords vocabulary) {
        this.vocabulary = vocabulary;
        this.seen = new int[vocabulary.size()];
    }

    /**
     * Looks.
     *
     * @param most words that are looked at: those with the same sounds, then those with the nearest keys
     */
    Found find(NameToken token, int most) {
        round++;
        size = 0;
        left = most;
        var likeness = new SoundLikeness(token);
        byte[] sounds = token.sounds();
        int place = vocabulary.find(sounds, token.consonants());
        int same = place;
        while (same < vocabulary.size() && vocabulary.compare(same, sounds, token.consonants()) == 0) {
            seen[same] = round;
            compare(same++, true, likeness);
        }
        int known = size > 0 ? KNOWN_SHARE : 1;
        slips(token, likeness);
        int[] keys = token.keys();
        leftOfScript = most / SCRIPT_SHARE / known;
        for (KeyChange change : KeyChange.values()) {
            widest = leftOfScript / KEY_SHARE;
            for (int key : change.of(keys)) {
                look(key, place, token.script(), likeness);
            }
            leftOfScript = Math.min(leftOfScript, most / OTHER_KEY_SHARE / known);
        }
        return sorted();
    }

    /** Looks at the words that are written the same but for a slip. */
    private void slips(NameToken token, SoundLikeness likeness) {
        for (int number : Slips.numbers(token)) {
            for (int slot = vocabulary.findSpelling(number); slot >= 0; slot = vocabulary.nextSpelling(number, slot)) {
                int word = vocabulary.spelled(slot);
                if (seen[word] != round && vocabulary.role(word).telling()) {
                    seen[word] = round;
                    add(word, likeness.to(vocabulary.token(word)));
                }
            }
        }
    }

    /** Looks at the words with a key; if they are very many in the same script, at those that begin most alike. */
    private void look(int key, int place, int script, SoundLikeness likeness) {
        int at = vocabulary.findKey(key);
        if (at < 0) {
            return;
        }
        int from = vocabulary.entriesFrom(at);
        int to = vocabulary.entriesFrom(at + 1);
        int mine = vocabulary.entryNotBefore(SegmentWords.entry(0, script), from, to);
        int others = vocabulary.entryNotBefore(SegmentWords.entry(0, script + 1), mine, to);
        int middle = vocabulary.entryNotBefore(SegmentWords.entry(place, script), mine, others);
        leftOfScript = compare(
                Math.max(mine, middle - widest), Math.min(others, middle + widest), leftOfScript, true, likeness);
        left = compare(from, mine, left, false, likeness);
        left = compare(others, to, left, false, likeness);
    }

    /** Compares a run of words while some are left to be looked at, and returns how many then are. */
    private int compare(int from, int to, int most, boolean sameScript, SoundLikeness likeness) {
        int still = most;
        for (int at = from; at < to && still > 0; at++) {
            int word = SegmentWords.word(vocabulary.entry(at));
            if (seen[word] != round) {
                seen[word] = round;
                still--;
                compare(word, sameScript, likeness);
            }
        }
        return still;
    }

    private void compare(int word, boolean sameScript, SoundLikeness likeness) {
        if (vocabulary.role(word).telling() && likeness.maybe(vocabulary.weight(word), vocabulary.consonants(word))) {
            vocabulary.sounds(word, run);
            add(word, likeness.to(run, sameScript));
        }
    }

    private void add(int word, double alike) {
        if (alike > 0) {
            found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
            found[size++] = ((long) Float.floatToIntBits((float) -alike) << 32) | word;
        }
    }

    private static float likeness(long found) {
        return -Float.intBitsToFloat((int) (found >>> 32));
    }

    /** Bits of negative numbers grow with their magnitude: the most alike come last. */
    private Found sorted() {
        Arrays.sort(found, 0, size);
        int[] words = new int[size];
        float[] likeness = new float[size];
        int[] postings = new int[size];
        for (int at = 0; at < size; at++) {
            long next = found[size - 1 - at];
            words[at] = (int) next;
            likeness[at] = likeness(next);
            postings[at] = vocabulary.frequency(words[at]);
        }
        return new Found(words, likeness, postings);
    }
}
