package org.kapija.core.identity.index;

import java.util.ArrayList;
import java.util.List;

/**
 * What each word of a segment is worth to a probe: to which of its words it is like, and how rare that is. One thread.
 */
final class Promises {
    /** Words of a probe that are looked for. */
    static final int WORDS_MAX = 16;

    /** Least weight of the commonest word. */
    private static final double WEIGHT_MIN = 0.1;

    /** What a word counts that the probe does not have, as when names are compared in full. */
    private static final float EXTRA = 0.2f;

    private final PersonSegment segment;
    private final short[] wantedBy;
    private final List<float[]> weights = new ArrayList<>();
    private List<LikeWords.Found> wanted = List.of();

    Promises(PersonSegment segment) {
        this.segment = segment;
        this.wantedBy = new short[segment.words().size()];
    }

    /** Forgets the last probe and takes what was found for the words of another. */
    void lookFor(List<LikeWords.Found> found) {
        for (LikeWords.Found each : wanted) {
            for (int at = 0; at < each.size(); at++) {
                wantedBy[each.word(at)] = 0;
            }
        }
        wanted = found;
        for (int at = 0; at < found.size(); at++) {
            if (weights.size() == at) {
                weights.add(new float[segment.words().size()]);
            }
            weigh(found.get(at), at);
        }
    }

    /** A word weighs by how rare it is, together with those that are more alike. */
    private void weigh(LikeWords.Found found, int at) {
        int common = 0;
        float[] of = weights.get(at);
        for (int place = 0; place < found.size(); place++) {
            int word = found.word(place);
            common += found.postings(place);
            double rarity = Math.log((segment.rows() + 2.0) / (common + 1));
            wantedBy[word] = (short) (wantedBy[word] | (1 << at));
            of[word] = (float) Math.max(WEIGHT_MIN, rarity) * found.likeness(place);
        }
    }

    /**
     * Returns what a word of the segment is worth.
     *
     * @param wanted for which word of the probe, one that it is like
     */
    float weight(int wanted, int word) {
        return weights.get(wanted)[word];
    }

    /**
     * Returns how much of a promise is left to a name that has more words than the probe: they have nothing like it.
     */
    float whole(int length) {
        return wanted.size() / (wanted.size() + EXTRA * Math.max(0, length - wanted.size()));
    }

    /** Returns what a name promises: for each word of the probe the best that it has. */
    float of(int posting) {
        int row = Posting.row(posting);
        int end = segment.wordsFrom(row + 1);
        float promise = 0;
        int met = 0;
        for (int at = segment.wordsFrom(row); at < end; at++) {
            int word = segment.word(at);
            // each word of the name answers to one of the probe, the first that has none yet
            int open = wantedBy[word] & 0xFFFF & ~met;
            if (open != 0) {
                int one = best(word, open);
                met |= 1 << one;
                promise += weights.get(one)[word];
            }
        }
        return promise * whole(Posting.length(posting));
    }

    private int best(int word, int open) {
        int best = Integer.numberOfTrailingZeros(open);
        for (int rest = open & (open - 1); rest != 0; rest &= rest - 1) {
            int next = Integer.numberOfTrailingZeros(rest);
            best = weights.get(next)[word] > weights.get(best)[word] ? next : best;
        }
        return best;
    }
}
