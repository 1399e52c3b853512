package org.kapija.core.identity.index;

import java.util.Arrays;
import org.kapija.core.identity.name.KeyChange;
import org.kapija.core.identity.name.NameToken;
import org.kapija.core.identity.name.SoundLikeness;
import org.kapija.core.identity.name.SoundRun;

/** The words of a segment that are like a word: by its keys, by keys near them, then by their sounds. One thread. */
final class LikeWords {
    /** If the segment has a word with the same sounds, so many times fewer others: it is hardly a slip of the pen. */
    private static final int KNOWN_SHARE = 3;

    /** One key must not use up more than this share of the words that may be looked at. */
    private static final int KEY_SHARE = 5;

    private final SegmentWords vocabulary;
    private final int[] seen;
    private final SoundRun run = new SoundRun();
    private long[] found = new long[256];
    private int size;
    private int round;
    private int left;
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
        widest = most / KEY_SHARE;
        var likeness = new SoundLikeness(token);
        byte[] sounds = token.sounds();
        int place = vocabulary.find(sounds, token.consonants());
        int same = place;
        while (same < vocabulary.size() && vocabulary.compare(same, sounds, token.consonants()) == 0) {
            seen[same] = round;
            compare(same++, likeness);
        }
        left = size > 0 ? left / KNOWN_SHARE : left;
        int[] keys = token.keys();
        for (KeyChange change : KeyChange.values()) {
            for (int key : change.of(keys)) {
                look(key, place, likeness);
            }
        }
        return sorted();
    }

    /** Looks at the words with a key; if they are very many, at those that begin most alike. */
    private void look(int key, int place, SoundLikeness likeness) {
        int at = left > 0 ? vocabulary.findKey(key) : -1;
        if (at < 0) {
            return;
        }
        int from = vocabulary.entriesFrom(at);
        int to = vocabulary.entriesFrom(at + 1);
        if (to - from > widest) {
            int middle = vocabulary.entryNotBefore(place, from, to);
            from = Math.max(from, middle - widest / 2);
            to = Math.min(to, middle + widest / 2);
        }
        for (int entry = from; entry < to; entry++) {
            int word = vocabulary.entry(entry);
            if (seen[word] != round) {
                seen[word] = round;
                compare(word, likeness);
            }
        }
    }

    private void compare(int word, SoundLikeness likeness) {
        if (!vocabulary.role(word).telling() || !likeness.maybe(vocabulary.weight(word), vocabulary.consonants(word))) {
            return;
        }
        left--;
        vocabulary.sounds(word, run);
        double alike = likeness.to(run);
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
