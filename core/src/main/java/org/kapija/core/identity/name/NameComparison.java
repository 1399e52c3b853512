package org.kapija.core.identity.name;

import java.util.List;
import java.util.Optional;

/**
 * Two names side by side: which word answers to which, in whatever order, and what that says together.
 *
 * @param score 0 nothing in common, 1 the same name
 * @param words the evidence, word by word; first those of the probe, then those that only the reference has
 */
public record NameComparison(double score, List<Aligned> words) {
    public NameComparison {
        words = List.copyOf(words);
    }

    /**
     * A word and what it met.
     *
     * @param probe word of the name that is searched for; empty if it has none
     * @param reference word of the name it is compared with; empty if it has none
     * @param evidence what the two have in common
     */
    public record Aligned(Optional<NameToken> probe, Optional<NameToken> reference, TokenEvidence evidence) {}

    /** How much a word says about a person. */
    @FunctionalInterface
    public interface WordWeight {
        /** Returns more than 0; 1 for a word that is neither rare nor common. */
        double of(NameToken token);
    }
}
