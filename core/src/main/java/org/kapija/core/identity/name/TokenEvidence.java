package org.kapija.core.identity.name;

/** What a word of one name says for or against a word of the other. */
public sealed interface TokenEvidence {
    /** The same letters; case and marks aside. */
    record Exact() implements TokenEvidence {}

    /** Other letters for the same sounds: another script or another way to write it. */
    record Variant() implements TokenEvidence {}

    /** The same consonants, as far as spellings tell; other vowels. */
    record SameSkeleton() implements TokenEvidence {}

    /**
     * So many letters differ.
     *
     * @param letters 1 or more
     */
    record Edits(int letters) implements TokenEvidence {}

    /** One of the two is the first letter of the other. */
    record Initial() implements TokenEvidence {}

    /** One is how the other begins, and the zone had no room for more. */
    record Truncated() implements TokenEvidence {}

    /** The other name has no such word, and needs none: one name is longer than the other. */
    record Missing() implements TokenEvidence {}

    /** The other name has another word in its place. */
    record Different() implements TokenEvidence {}
}
