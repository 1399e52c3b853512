package org.kapija.core.identity.name;

import java.util.Arrays;
import org.kapija.core.identity.name.NameToken.Role;

/** A word that is compared with many others. One thread. */
final class WordProbe {
    /** Words that are farther apart have nothing in common; a share of their weight. */
    private static final double FAR = 0.6;

    private static final double VARIANT_MAX = 0.12;

    /** In one script, how the letters differ says about as much as how the sounds do. */
    private static final double SHARE_OF_SOUNDS = 0.6;

    private static final double SHARE_OF_LETTERS = 0.5;

    /** Distance of words that differ by a slip of the pen, for each letter that they have, whatever it sounds like. */
    private static final double SLIP = 1.2;

    /** Shorter words differ by a letter because they are different words. */
    private static final double SLIP_LENGTH = 3;

    /** Sounds this near are one first letter; hundredths of a letter. */
    private static final int FIRST_MAX = 20;

    private final NameToken word;
    private final SoundRun run = new SoundRun();
    private final SoundDistance distance = new SoundDistance();

    WordProbe(NameToken word) {
        this.word = word;
        distance.lookFor(SoundRun.of(word));
    }

    /** Returns what compares sounds with the word. */
    SoundDistance distance() {
        return distance;
    }

    /**
     * Returns how alike another word is: 0 to 1.
     *
     * @param cut whether this word may have been cut off
     * @param otherCut whether the other may
     */
    double likeness(NameToken other, boolean cut, boolean otherCut) {
        if (word.letters().equals(other.letters())) {
            return 1;
        }
        if (isCut(other, cut, otherCut)) {
            return Likeness.CUT;
        }
        if (word.role() == Role.INITIAL || other.role() == Role.INITIAL) {
            return sameFirst(other) ? Likeness.FIRST_LETTER : 0;
        }
        double far = far(other);
        return far >= FAR ? 0 : Likeness.of(far, word.consonants() == other.consonants());
    }

    /** Returns what two words that are alike have in common. */
    TokenEvidence evidence(NameToken other, boolean cut, boolean otherCut) {
        if (word.letters().equals(other.letters())) {
            return new TokenEvidence.Exact();
        }
        if (isCut(other, cut, otherCut)) {
            return new TokenEvidence.Truncated();
        }
        if (word.role() == Role.INITIAL || other.role() == Role.INITIAL) {
            return new TokenEvidence.Initial();
        }
        double far = far(other);
        if (far <= VARIANT_MAX) {
            return new TokenEvidence.Variant();
        }
        return sameKey(other) ? new TokenEvidence.SameSkeleton() : new TokenEvidence.Edits(edits(other, far));
    }

    /** The distance by sounds, in one script by letters too; a share of the weight. */
    private double far(NameToken other) {
        if (word.syllabic() && other.syllabic()) {
            return 1;
        }
        run.set(other);
        double sounds = distance.to(run, FAR);
        if (!word.sameScript(other)) {
            return sounds;
        }
        double length = (word.letters().length() + other.letters().length()) / 2.0;
        if (length > SLIP_LENGTH && LetterDistance.isSlip(word.letters(), other.letters())) {
            return Math.min(both(sounds, 1 / length), SLIP / length);
        }
        return sounds >= FAR ? sounds : both(sounds, LetterDistance.between(word.letters(), other.letters()) / length);
    }

    private static double both(double sounds, double letters) {
        return Math.max(sounds, SHARE_OF_SOUNDS * sounds + SHARE_OF_LETTERS * letters);
    }

    private boolean isCut(NameToken other, boolean cut, boolean otherCut) {
        return (cut && begins(word, other)) || (otherCut && begins(other, word));
    }

    private static boolean begins(NameToken cut, NameToken whole) {
        return cut.letters().length() < whole.letters().length()
                && whole.letters().startsWith(cut.letters());
    }

    private boolean sameFirst(NameToken other) {
        byte[] mine = word.sounds();
        byte[] its = other.sounds();
        return mine.length > 0 && its.length > 0 && Sounds.cost(mine[0] & 0xFF, its[0] & 0xFF) <= FIRST_MAX;
    }

    private boolean sameKey(NameToken other) {
        int[] keys = word.keys();
        return Arrays.stream(other.keys()).anyMatch(key -> Arrays.stream(keys).anyMatch(mine -> mine == key));
    }

    private int edits(NameToken other, double far) {
        int letters = word.sameScript(other)
                ? LetterDistance.between(word.letters(), other.letters())
                : (int) Math.round(far * (word.weight() + other.weight()) / 2 / Sounds.LETTER);
        return Math.max(1, letters);
    }
}
