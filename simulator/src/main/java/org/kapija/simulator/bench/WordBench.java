package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.foreign.Arena;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kapija.core.identity.Person;
import org.kapija.core.identity.Traits;
import org.kapija.core.identity.index.PersonIndex;
import org.kapija.core.identity.index.PersonSearch;
import org.kapija.core.identity.name.Name;
import org.kapija.core.identity.name.NameToken;
import org.kapija.core.value.Sensitive;
import org.kapija.simulator.bench.BenchReport.Better;
import org.kapija.simulator.bench.BenchReport.Result;
import org.kapija.simulator.bench.NameData.Twin;

/**
 * How often a Latin word finds its twin among all words of another script, and what share of them comes with it.
 *
 * @param language as told
 * @param twins all words of the other script are searched
 * @param queries of so many of them the twin is looked for
 * @param recallMin target
 */
record WordBench(String language, List<Twin> twins, int queries, long seed, double recallMin) {
    private static final double SHARE_MAX = 0.005;

    List<Result> run() {
        var index = PersonIndex.of(
                IntStream.range(0, twins.size())
                        .mapToObj(at -> new Person(
                                at, List.of(Sensitive.of(twins.get(at).other())), Sensitive.of(Traits.UNKNOWN))),
                Arena.ofAuto());
        var search = new PersonSearch(index);
        var random = new SplittableRandom(seed);
        Set<String> vocabulary = new HashSet<>();
        twins.forEach(twin -> vocabulary.add(letters(twin)));
        int found = 0;
        long returned = 0;
        for (int query = 0; query < queries; query++) {
            Twin twin = twins.get(random.nextInt(twins.size()));
            Set<String> alike = new HashSet<>(search.alike(twin.latin()));
            returned += alike.size();
            found += alike.contains(letters(twin)) ? 1 : 0;
        }
        var detail =
                JsonNodeFactory.instance.objectNode().put("queries", queries).put("vocabulary", vocabulary.size());
        return List.of(
                new Result(
                        "one word, " + language + ", recall",
                        (double) found / queries,
                        "share",
                        recallMin,
                        Better.HIGHER,
                        detail),
                Result.atMost(
                        "one word, " + language + ", of the vocabulary returned",
                        (double) returned / queries / vocabulary.size(),
                        "share",
                        SHARE_MAX,
                        detail));
    }

    private static String letters(Twin twin) {
        return Name.of(twin.other()).tokens().stream()
                .findFirst()
                .map(NameToken::letters)
                .orElse(""); // marks without a letter: never found
    }
}
