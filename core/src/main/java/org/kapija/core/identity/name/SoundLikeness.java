package org.kapija.core.identity.name;

/** Looks for words that sound like one word. One thread; makes no garbage. */
public final class SoundLikeness {
    /** Words of one kind of writing that are farther apart are not alike; a share of their weight. */
    private static final double FAR = 0.45;

    /** The same where one of them has no vowels: there is less to agree in. */
    private static final double FAR_WITHOUT_VOWELS = 0.42;

    private final SoundDistance distance = new SoundDistance();

    /** Prepares to look for words like this one. */
    public SoundLikeness(NameToken word) {
        distance.lookFor(SoundRun.of(word));
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

    /**
     * Returns how alike a word is.
     *
     * @return 0 not alike, 1 the same sounds
     */
    public double to(SoundRun word) {
        double most = word.consonants() || distance.probe().consonants() ? FAR_WITHOUT_VOWELS : FAR;
        double far = distance.to(word, most);
        return far >= most
                ? 0
                : Likeness.of(far, word.consonants() == distance.probe().consonants());
    }
}
