package org.kapija.core.identity.index;

/**
 * Where the parts of a segment lie; every one begins at a multiple of eight octets.
 *
 * @param persons how many
 * @param rows names of all persons
 * @param words of all names
 * @param vocabulary different words
 * @param keys different keys of words
 * @param entries keys of all words of the vocabulary
 * @param text octets of the words' letters and sounds
 */
record SegmentPlan(int persons, int rows, int words, int vocabulary, int keys, int entries, int text) {
    static final int HEADER = 64;
    static final int PERSON = 12;
    static final int ROW = 8;
    static final int WORD = 12;
    static final int KEY = 8;
    static final int SPELLING = 8;

    /** Whether the numbers can be those of a segment. */
    boolean plausible() {
        return persons >= 0 && rows >= 0 && words >= 0 && vocabulary >= 0 && keys >= 0 && entries >= keys && text >= 0;
    }

    /** Id, birth, traits of each person, in the order of birth. */
    long person(int person) {
        return HEADER + (long) person * PERSON;
    }

    /** Person and first word of each name, in the order of persons; one more ends the last. */
    long row(int row) {
        return round(person(persons)) + (long) row * ROW;
    }

    /** The words of names, as places in the vocabulary. */
    long word(int word) {
        return round(row(rows + 1)) + 4L * word;
    }

    /** Text, postings, weight and kind of each word of the vocabulary; one more ends the last. */
    long vocabulary(int entry) {
        return round(word(words)) + (long) entry * WORD;
    }

    /** The names in which a word stands, ascending, word after word. */
    long posting(int posting) {
        return round(vocabulary(vocabulary + 1)) + 4L * posting;
    }

    /** Key and first entry of each, ascending; one more ends the last. */
    long key(int key) {
        return round(posting(words)) + (long) key * KEY;
    }

    /** The words that have a key, key after key. */
    long entry(int entry) {
        return round(key(keys + 1)) + 4L * entry;
    }

    /** Returns how many slots there are for spellings: a power of two, at least two for each word. */
    int spellings() {
        return 4 * Math.max(1, Integer.highestOneBit(vocabulary));
    }

    /** The words by how they are written: number of the spelling, then the word and one; 0 where there is none. */
    long spelling(int slot) {
        return round(entry(entries)) + (long) slot * SPELLING;
    }

    /** Sounds and letters of words. */
    long text(int octet) {
        return round(spelling(spellings())) + octet;
    }

    long size() {
        return round(text(text));
    }

    private static long round(long octets) {
        return (octets + 7) & ~7L;
    }
}
