package org.kapija.core.identity.name;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word of a name: as it is written, and as it may sound. Immutable; personal data, which it does not print. */
public final class NameToken {
    /** Longest word that is looked at, in UTF-16 units. */
    public static final int LETTERS_MAX = 64;

    /** What a word is for. */
    public enum Role {
        /** Names a person. */
        WORD(1),
        /** Only the first letter of a word. */
        INITIAL(0.5),
        /** Says whose child: bin, bint and the like. What stands on its two sides is not the same person. */
        DESCENT(0.1),
        /** An article or a preposition: al, de, van. */
        PARTICLE(0.1),
        /** A title or a form of address: Dr, Haji, Sheikh. */
        TITLE(0.1);

        private final double weight;

        Role(double weight) {
            this.weight = weight;
        }

        /** Returns whether a person can be found by it. */
        public boolean telling() {
            return this != DESCENT && this != PARTICLE;
        }

        /** Returns how much it says about a person, where a word says 1. */
        public double weight() {
            return weight;
        }
    }

    private final String letters;
    private final byte[] sounds;
    private final boolean consonants;
    private final Role role;
    private final UnicodeScript script;

    private NameToken(String letters, byte[] sounds, boolean consonants, Role role) {
        this.letters = letters;
        this.sounds = sounds;
        this.consonants = consonants;
        this.role = role;
        this.script = letters.isEmpty() ? UnicodeScript.UNKNOWN : UnicodeScript.of(letters.codePointAt(0));
    }

    static NameToken of(String letters, String sounds, boolean consonants, Role role) {
        byte[] symbols = sounds.getBytes(StandardCharsets.ISO_8859_1);
        return new NameToken(
                letters.substring(0, Math.min(letters.length(), LETTERS_MAX)),
                Arrays.copyOf(symbols, Math.min(symbols.length, SoundRun.LENGTH_MAX)),
                consonants,
                role);
    }

    /** Takes a word back from where {@link #letters}, {@link #sounds} and the rest were stored. */
    public static NameToken stored(String letters, byte[] sounds, boolean consonants, Role role) {
        return new NameToken(letters, sounds.clone(), consonants, role);
    }

    /** Returns its letters, small, without marks, in the script of the name; at most {@link #LETTERS_MAX}. */
    public String letters() {
        return letters;
    }

    /** Returns its sounds, to be stored; at most {@link SoundRun#LENGTH_MAX}. */
    public byte[] sounds() {
        return sounds.clone();
    }

    /** Returns whether its script leaves short vowels out. */
    public boolean consonants() {
        return consonants;
    }

    /** Returns what it is for. */
    public Role role() {
        return role;
    }

    /** Returns what it costs to leave all of it out, at least; hundredths of a letter. */
    public int weight() {
        return SoundDistance.weight(sounds);
    }

    /** Returns the keys by which it is found, each once. */
    public int[] keys() {
        return Skeletons.keys(sounds);
    }

    /** Two words written as one. */
    NameToken with(NameToken next) {
        byte[] both = Arrays.copyOf(sounds, Math.min(SoundRun.LENGTH_MAX, sounds.length + next.sounds.length));
        System.arraycopy(next.sounds, 0, both, sounds.length, both.length - sounds.length);
        return new NameToken(letters + next.letters, both, consonants, Role.WORD);
    }

    /** Whether its script writes a syllable or a word with a character, so that another character is another name. */
    boolean syllabic() {
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    }

    /** Returns a number for its script, 0 to 6; scripts that are rare on the route share one. */
    public int script() {
        return switch (script) {
            case LATIN -> 1;
            case CYRILLIC -> 2;
            case GREEK -> 3;
            case ARABIC -> 4;
            case HEBREW -> 5;
            case HAN, HANGUL, HIRAGANA, KATAKANA -> 6;
            default -> 0;
        };
    }

    boolean sameScript(NameToken other) {
        return script == other.script;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameToken that
                && letters.equals(that.letters)
                && Arrays.equals(sounds, that.sounds)
                && consonants == that.consonants
                && role == that.role;
    }

    @Override
    public int hashCode() {
        return 31 * letters.hashCode() + Arrays.hashCode(sounds);
    }

    /** Returns the length only. */
    @Override
    public String toString() {
        return "word of " + letters.length() + " letters";
    }
}
