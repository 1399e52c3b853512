package org.kapija.core.identity.name;

import java.util.List;

/**
 * A name in its words, whatever the script.
 *
 * @param tokens in the order in which they were written
 * @param cut whether it was read from a zone whose field it fills, so that its end may be missing
 */
public record Name(List<NameToken> tokens, boolean cut) {
    /** Most words that are looked at: an answer must not take longer the longer somebody's input is. */
    public static final int TOKENS_MAX = 16;

    public Name {
        tokens = tokens.size() <= TOKENS_MAX ? List.copyOf(tokens) : List.copyOf(tokens.subList(0, TOKENS_MAX));
    }

    /** Reads a name that is whole, of any script; words of any order. */
    public static Name of(String text) {
        return new Name(NameReader.read(text), false);
    }

    /** Reads a name from a zone that had no room for all of it. */
    public static Name cut(String text) {
        return new Name(NameReader.read(text), true);
    }

    /** Returns whether there is nothing to search by. */
    public boolean isEmpty() {
        return tokens.isEmpty();
    }
}
