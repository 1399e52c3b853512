package org.kapija.core.identity.name;

/**
 * The sounds of a word, as symbols of {@link Sounds}. May be filled again, so that a search over many words makes no
 * garbage. One thread.
 */
public final class SoundRun {
    /** Symbols of a word that are looked at; what comes after them distinguishes nothing. */
    public static final int LENGTH_MAX = 48;

    private final byte[] symbols = new byte[LENGTH_MAX];
    private int length;
    private int weight;
    private boolean consonants;

    /**
     * Begins another run.
     *
     * @param symbols how many, at most {@link #LENGTH_MAX}
     * @param weight of all of them, hundredths of a letter
     * @param consonants whether the script leaves short vowels out
     * @return where to put the symbols
     */
    public byte[] fill(int symbols, int weight, boolean consonants) {
        this.length = symbols;
        this.weight = weight;
        this.consonants = consonants;
        return this.symbols;
    }

    static SoundRun of(NameToken token) {
        var run = new SoundRun();
        run.set(token);
        return run;
    }

    void set(NameToken token) {
        byte[] sounds = token.sounds();
        System.arraycopy(sounds, 0, fill(sounds.length, token.weight(), token.consonants()), 0, sounds.length);
    }

    byte[] symbols() {
        return symbols;
    }

    int length() {
        return length;
    }

    int weight() {
        return weight;
    }

    boolean consonants() {
        return consonants;
    }
}
