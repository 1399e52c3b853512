package org.kapija.core.identity.name;

import java.util.List;
import java.util.stream.IntStream;
import org.kapija.core.identity.name.NameComparison.WordWeight;

/** A name that is compared with many others. One thread. */
public final class NameProbe {
    private final Name name;
    private final List<WordProbe> words;

    /** Each word with the next, as where somebody wrote them as one. */
    private final List<WordProbe> joined;

    /** Prepares to compare with this name. */
    public NameProbe(Name name) {
        this.name = name;
        this.words = name.tokens().stream().map(WordProbe::new).toList();
        this.joined = IntStream.range(1, words.size())
                .mapToObj(at -> name.tokens().get(at - 1).with(name.tokens().get(at)))
                .map(WordProbe::new)
                .toList();
    }

    /** Compares, each word counting by its role alone. */
    public NameComparison to(Name reference) {
        return to(reference, token -> token.role().weight());
    }

    /** Compares, with weights of words, as how rare they are. */
    public NameComparison to(Name reference, WordWeight weight) {
        return new NameAlignment(name, words, joined, reference, weight).compare();
    }
}
