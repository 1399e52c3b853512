package org.kapija.core.identity.name;

/** Looks for words that are like one word. One thread; by sounds alone it makes no garbage. */
public final class SoundLikeness {
    /** Words of one kind of writing that are farther apart are not alike; a share of their weight. */
    private static final double FAR = 0.45;

    /** The same in one script, where spellings differ less and slips of the pen are found by letters. */
    private static final double FAR_IN_SCRIPT = 0.36;

    /** The same where one of them has no vowels: there is less to agree in. */
    private static final double FAR_WITHOUT_VOWELS = 0.42;

    private final WordProbe word;
    private final SoundDistance distance;

    /** Prepares to look for words like this one. */
    public SoundLikeness(NameToken word) {
        this.word = new WordProbe(word);
        this.distance = this.word.distance();
    }

    /**
     * Tells by weight alone whether a word may be alike: what one weighs more must be left out.
     *
     * @param weight of the word, hundredths of a letter
     * @param consonants whether its script leaves short vowels out
     */
    public boolean maybe(int weight, boolean consonants) {
        int mine = distance.probe().weight();
        return consonants != distance.probe().consonants() || Math.abs(weight - mine) <= FAR / 2 * (weight + mine);
    }

    /** Returns how alike a word is by its sounds and its letters: 0 not alike, 1 the same. */
    public double to(NameToken other) {
        return word.likeness(other, false, false);
    }

    /**
     * Returns how alike a word is by its sounds.
     *
     * @param sameScript whether both are written in one script
     * @return 0 not alike, 1 the same sounds
     */
    public double to(SoundRun word, boolean sameScript) {
        double most = word.consonants() || distance.probe().consonants()
                ? FAR_WITHOUT_VOWELS
                : sameScript ? FAR_IN_SCRIPT : FAR;
        double far = distance.to(word, most);
        return far >= most
                ? 0
                : Likeness.of(far, word.consonants() == distance.probe().consonants());
    }
}
